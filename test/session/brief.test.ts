import { describe, expect, test } from 'vitest';
import { rehearse } from '../../src/commands/rehearse/rehearse.ts';
import type { Settings } from '../../src/rehearsal/settings.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { BRIEF_MENU, INTERVIEW_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { ALPHA } from '../support/library.ts';
import { memoryQuestions } from '../support/memory-questions.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { questionOf } from '../support/question-yaml.ts';
import { rehearsed } from '../support/rehearsal.ts';
import { ESC, type Reaction, scriptedPrompter } from '../support/scripted-prompter.ts';
import { testPorts } from '../support/test-ports.ts';

const TOLD = { total_seconds: 180 };
/** A story told at two levels, and one at a single one. */
const LIBRARY: Scenario[] = [
  { ...ALPHA, levels: { sde2: TOLD, senior: TOLD } },
  { ...ALPHA, id: 'plain', levels: { sde2: TOLD } },
];

async function briefed(
  target: string,
  { settings = {}, level }: { settings?: Partial<Settings>; level?: string },
  ...script: Reaction[]
) {
  const prompter = scriptedPrompter(...script, BRIEF_MENU.leave);
  const world = testPorts({ scenarios: memoryScenarios(LIBRARY), prompter, settings });
  await rehearse(target, level === undefined ? {} : { level }, world.ports);
  const set = await (await world.ports.config()).settings();
  return { ...prompter, text: world.printed.join('\n'), set };
}

describe('the level of a rehearsal', () => {
  test('can be another one, which is kept for the next time', async () => {
    const { text, set } = await briefed('alpha', {}, BRIEF_MENU.level, 'Senior');
    const levels = text.match(/^Dive Deep, [^,]+/gm);
    expect(levels).toEqual(['Dive Deep, SDE 2', 'Dive Deep, Senior SDE']);
    expect(set.level).toBe('senior');
  });

  test('stays, and what was kept too, when none was chosen after all', async () => {
    const { set } = await briefed('alpha', {}, BRIEF_MENU.level, BRIEF_MENU.stay('SDE 2'));
    expect(set.level).toBe('sde2');
  });

  test('is what was set once, where the story is told there', async () => {
    const settings = { level: 'senior' } as const;
    expect((await briefed('alpha', { settings })).text).toContain('Dive Deep, Senior SDE');
    expect((await briefed('plain', { settings })).text).toContain('Dive Deep, SDE 2');
    const asked = await briefed('alpha', { settings, level: 'sde2' });
    expect(asked.text).toContain('Dive Deep, SDE 2');
  });

  test('is not offered where there is only one', async () => {
    const { asked } = await briefed('plain', {});
    expect(asked[0]?.options).toEqual([
      BRIEF_MENU.start,
      BRIEF_MENU.aloud,
      BRIEF_MENU.whole,
      BRIEF_MENU.leave,
    ]);
  });
});

describe('the role', () => {
  const QUESTION = questionOf();
  const library = memoryScenarios([
    { ...ALPHA, answers: [QUESTION.id] },
    { ...ALPHA, id: 'led', title: 'Led', answers: [QUESTION.id], role: 'manager' },
  ]);

  test('can be another one at any time: the example changes with it', async () => {
    const prompter = scriptedPrompter(
      ...[BRIEF_MENU.level, BRIEF_MENU.role('software engineer'), 'engineering manager'],
      ...[BRIEF_MENU.retell, BRIEF_MENU.leave],
    );
    const questions = memoryQuestions([QUESTION]);
    const world = testPorts({ scenarios: library, questions, prompter });
    await rehearse(QUESTION.id, {}, world.ports);
    expect((await (await world.ports.config()).settings()).role).toBe('manager');
    expect(world.printed.join('\n')).toContain('Retell the example: Led');
  });
});

test('who has set to speak is not asked to type', async () => {
  const { asked } = await briefed('plain', { settings: { aloud: true } });
  expect(asked[0]?.options).toContain(BRIEF_MENU.typed);
});

describe('a quiet minute before the clock', () => {
  const QUESTION = questionOf();
  const ASKED = {
    scenarios: memoryScenarios([{ ...ALPHA, answers: [QUESTION.id] }]),
    questions: memoryQuestions([QUESTION]),
  };
  const own = (...script: Reaction[]) =>
    rehearsed({ ...ASKED, quiz: false, section: ['task'] }, ...script);
  const [, other = { text: '' }] = QUESTION.ask.filter(({ text }) => text !== ALPHA.question);

  test('asks the question in other words, and where a story of it begins', async () => {
    const { text, asked } = await own(BRIEF_MENU.jog, ESC, BRIEF_MENU.leave);
    const [, jogged = ''] = text.split('Jog my memory');
    expect(jogged.replace(/\s+/g, ' ')).toContain(other.text);
    expect(jogged).toContain(QUESTION.beats.situation[0]?.ask);
    expect(asked[1]).toEqual({ message: '60 seconds', options: [BRIEF_MENU.start] });
    expect(text.match(/Tell a story of your own/g)).toHaveLength(2);
  });

  test('ends in the take, at any time, and keeps nothing', async () => {
    const { journal, requests } = await own(
      ...[
        BRIEF_MENU.jog,
        BRIEF_MENU.start,
        { text: 'It was mine to find.' },
        '',
        WHAT_NEXT_MENU.done,
      ],
    );
    expect(requests).toHaveLength(1);
    expect(journal.kept[0]).toMatchObject({ kind: 'take', activeSeconds: 30 });
  });

  test('is not offered where it is known what is told', async () => {
    const { asked } = await rehearsed({ ...ASKED, retell: true }, BRIEF_MENU.leave);
    expect(asked[0]?.options).not.toContain(BRIEF_MENU.jog);
  });
});

describe('the level and the role are asked before the very first brief', () => {
  const unset = { settings: { level: undefined, role: undefined } };

  test.each<[string, Reaction, string]>([
    ['Enter keeps the usual one', INTERVIEW_MENU.keep('SDE 2', 'software engineer'), 'sde2'],
    ['another one is a key away', 'Senior', 'senior'],
  ])('%s', async (_, reaction, level) => {
    const { asked, text, set } = await briefed('alpha', unset, reaction);
    expect(asked[0]).toEqual({
      message: INTERVIEW_MENU.title,
      options: [
        INTERVIEW_MENU.keep('SDE 2', 'software engineer'),
        'SDE 1',
        'Senior SDE',
        INTERVIEW_MENU.role,
        INTERVIEW_MENU.leave,
      ],
    });
    expect(set.level).toBe(level);
    expect(text).toContain(`Dive Deep, ${level === 'senior' ? 'Senior SDE' : 'SDE 2'}`);
  });

  test('with the role, which Enter keeps or a list changes', async () => {
    const kept = await briefed('alpha', unset, INTERVIEW_MENU.keep('SDE 2', 'software engineer'));
    expect(kept.set.role).toBe('software-engineer');
    const { asked, set } = await briefed(
      'alpha',
      unset,
      ...[INTERVIEW_MENU.role, 'engineering manager', 'Senior'],
    );
    expect(asked[1]?.message).toBe(INTERVIEW_MENU.whichRole);
    expect(asked[2]?.options[0]).toBe(INTERVIEW_MENU.keep('SDE 2', 'engineering manager'));
    expect(set).toMatchObject({ level: 'senior', role: 'manager' });
  });

  test('a list that is left keeps the role there was', async () => {
    const { set } = await briefed('alpha', unset, INTERVIEW_MENU.role, ESC, 'SDE 1');
    expect(set).toMatchObject({ level: 'sde1', role: 'software-engineer' });
  });

  test('of somebody who set a level before there were roles, the role alone, once', async () => {
    const before = { settings: { level: 'senior' as const, role: undefined } };
    const { asked, set } = await briefed('alpha', before, 'engineering manager');
    expect(asked[0]?.message).toBe(INTERVIEW_MENU.roleOnce);
    expect(asked[0]?.options[0]).toBe('software engineer');
    expect(set).toMatchObject({ level: 'senior', role: 'manager' });
    const left = await briefed('alpha', before, ESC);
    expect(left.set).toMatchObject({ level: 'senior', role: 'software-engineer' });
  });

  test('a story that is not told at it stays as it is', async () => {
    const { text, set } = await briefed('plain', unset, 'Senior');
    expect(set.level).toBe('senior');
    expect(text).toContain('Dive Deep, SDE 2');
  });

  test.each<[string, Parameters<typeof briefed>[1]]>([
    ['it was set once', { settings: { level: 'sde1' } }],
    ['a flag says it', { ...unset, level: 'senior' }],
  ])('not where %s', async (_, how) => {
    const { asked } = await briefed('alpha', how);
    expect(asked).toHaveLength(1);
  });

  test('nor where nothing is kept, or it would be asked each time', async () => {
    const prompter = scriptedPrompter(BRIEF_MENU.leave);
    const scenarios = memoryScenarios(LIBRARY);
    const { ports } = testPorts({ ...unset, keepsSettings: false, prompter, scenarios });
    await rehearse('alpha', {}, ports);
    expect(prompter.left()).toBe(0);
  });

  test('Esc leaves, and it is asked the next time', async () => {
    const prompter = scriptedPrompter(ESC);
    const world = testPorts({ ...unset, prompter, scenarios: memoryScenarios(LIBRARY) });
    await rehearse('alpha', {}, world.ports);
    expect((await (await world.ports.config()).settings()).level).toBeUndefined();
    expect(world.printed).toEqual([]);
  });
});
