import { describe, expect, test } from 'vitest';
import { list } from '../../src/commands/list.ts';
import { rehearse } from '../../src/commands/rehearse/rehearse.ts';
import { findScenario } from '../../src/library/find-scenario.ts';
import { listQuestions } from '../../src/library/list-questions.ts';
import { NOTHING_SET } from '../../src/rehearsal/settings.ts';
import type { Question } from '../../src/scenario/question/schema.ts';
import { BRIEF_MENU } from '../../src/session/menus.ts';
import { planRun } from '../../src/session/plan-run.ts';
import { testDraft } from '../support/drafts.ts';
import { ALPHA, GAMMA } from '../support/library.ts';
import { memoryDrafts } from '../support/memory-drafts.ts';
import { memoryJournal } from '../support/memory-journal.ts';
import { memoryQuestions } from '../support/memory-questions.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { questionOf } from '../support/question-yaml.ts';
import { recorded, sessionRecords } from '../support/records.ts';
import { type Reaction, scriptedPrompter } from '../support/scripted-prompter.ts';
import { testPorts } from '../support/test-ports.ts';

const asking = (...texts: string[]): Question['ask'] =>
  texts.map((text, at) => (at === 0 ? { text, reported: true } : { text }));

const OWN: Question = { ...questionOf(), id: 'own', ask: asking('One?', ALPHA.question, 'Two?') };
const OTHER: Question = {
  ...questionOf(),
  id: 'other',
  principle: 'frugality',
  ask: asking('Which cost did you cut?', 'When did you save money?', 'What got cheaper?'),
};
const UNANSWERED: Question = { ...questionOf(), id: 'unanswered' };
/** One scenario for two questions, and one for none. */
const SCENARIOS = [{ ...ALPHA, answers: ['own', 'other'] }, GAMMA];

/** Sessions that told a story of one's own, each to one of the questions; or the scenario itself. */
const told = (...questions: string[]) =>
  memoryJournal(
    questions.flatMap((question, at) =>
      sessionRecords(`run-${at}`, {
        scenario: recorded('alpha'),
        ...(question === 'alpha' ? {} : { question, story: { id: 'mine', title: 'Mine' } }),
      }),
    ),
  );

function world(questions: string[] = [], ...script: Reaction[]) {
  const prompter = scriptedPrompter(...script, BRIEF_MENU.leave);
  const ports = testPorts({
    scenarios: memoryScenarios(SCENARIOS),
    questions: memoryQuestions([OWN, OTHER, UNANSWERED]),
    journal: told(...questions),
    prompter,
  });
  return { ...ports, asked: prompter.asked };
}

const among = listQuestions;

describe('what can be asked', () => {
  test('is every scenario for its own question, and each other question one answers', async () => {
    const rows = await listQuestions(world().ports);
    expect(
      rows.map(({ id, asked, question, principle }) => [id, asked, question, principle]),
    ).toEqual([
      ['alpha', undefined, ALPHA.question, 'dive-deep'],
      ['gamma', undefined, GAMMA.question, 'think-big'],
      ['alpha', 'other', 'Which cost did you cut?', 'frugality'],
    ]);
  });

  test.each([
    ['alpha', [], 'alpha', null],
    ['own', [], 'alpha', null],
    ['other', [], 'alpha', 'other'],
    ['OTHER', [], 'alpha', 'other'],
    ['frugality', [], 'alpha', 'other'],
    ['dive', [], 'alpha', null],
  ])('%s is found', async (target, questions, id, asked) => {
    const found = await findScenario(world(questions).ports, target, { among });
    expect([found.scenario.id, found.asked?.id ?? null]).toEqual([id, asked]);
  });

  test('what nothing answers is not, and a slip in a name is pointed out', async () => {
    const { ports } = world();
    await expect(findScenario(ports, 'unanswered', { among })).rejects.toThrow('no scenario');
    await expect(findScenario(ports, 'othr', { among })).rejects.toMatchObject({
      hint: 'Did you mean "other"?',
    });
  });

  test('a question finds its example for those who read it', async () => {
    const { scenario, asked } = await findScenario(world().ports, 'other');
    expect([scenario.id, asked]).toEqual(['alpha', null]);
  });

  test('words find it by any of its phrasings', async () => {
    const { ports, printed } = world();
    await list({ search: ['cheaper'] }, ports);
    expect(printed.join('\n')).toMatch(
      /^ {2}other +3:15 {2}answered in "Story alpha" {2}Frugality$/m,
    );
    expect(printed.join('\n')).toContain('star-coach rehearse other');
  });

  test('JSON lists the questions, and counts them', async () => {
    const { ports, documents } = world();
    await list({ json: true }, ports);
    expect(documents).toMatchObject([
      {
        counts: { scenarios: 2, questions: 2, phrasings: 6 },
        questions: [
          { id: 'own', scenarios: ['alpha'] },
          { id: 'other', principle: 'frugality', scenarios: ['alpha'] },
        ],
      },
    ]);
  });
});

describe('the question that was asked longest ago comes first', () => {
  const both = SCENARIOS.map((each) => ({ ...each, principle: 'frugality' as const }));
  const scenarios = memoryScenarios(both.slice(0, 1));
  const questions = memoryQuestions([{ ...OWN, principle: 'frugality' }, OTHER]);
  test.each([
    [[], null],
    [['own'], 'other'],
    [['alpha'], 'other'],
    [['other'], null],
    [['own', 'other'], null],
    [['other', 'own'], 'other'],
  ])('after %j', async (asked, next) => {
    const { ports } = testPorts({ scenarios, questions, journal: told(...asked) });
    const found = await findScenario(ports, 'frugality', { among });
    expect(found.asked?.id ?? null).toBe(next);
    expect(found.others).toHaveLength(1);
  });
});

describe('a rehearsal of a question', () => {
  test('asks it, under its own principle, whatever the example answers', async () => {
    const { ports, printed } = world();
    await rehearse('other', {}, ports);
    const text = printed.join('\n');
    expect(text).toContain('Frugality');
    expect(text).toContain('Which cost did you cut?');
    expect(text).not.toContain(ALPHA.question);
  });

  test.each([
    ['own', [], ALPHA.question],
    ['own', ['own'], 'Two?'],
    ['own', ['own', 'own'], 'One?'],
    ['own', ['other'], ALPHA.question],
    ['other', ['other', 'own'], 'When did you save money?'],
  ])('%s, after %j, is asked in other words than before', async (target, before, words) => {
    const { ports } = world(before);
    const found = await findScenario(ports, target, { among });
    const { plan, question } = await planRun(found, {}, NOTHING_SET, ports);
    expect([plan.asked?.ask, question?.id]).toEqual([words, target]);
  });

  test('the example is retold for its own question', async () => {
    const { ports } = world();
    const found = await findScenario(ports, 'other', { among });
    const { plan, question } = await planRun(found, { telling: 'model' }, NOTHING_SET, ports);
    expect([plan.asked, question]).toEqual([null, null]);
  });

  test('can be had in other words', async () => {
    const { ports, printed } = world([], BRIEF_MENU.otherWords);
    await rehearse('other', {}, ports);
    expect(printed.join('\n')).toMatch(/Which cost did you cut\?[\s\S]+When did you save money\?/);
  });
});

describe('an unfinished rehearsal', () => {
  const asked = { id: 'other', ask: 'What got cheaper?', principle: 'frugality' } as const;
  const plan = { ...testDraft().plan, scenarioId: 'alpha', telling: 'own', asked } as const;
  const draft = { ...testDraft(), plan: { ...plan, story: { id: 'mine', title: 'Mine' } } };

  async function begun(target: string, ...script: Reaction[]) {
    const prompter = scriptedPrompter(...script, BRIEF_MENU.leave);
    const { ports, printed, noted } = testPorts({
      scenarios: memoryScenarios(SCENARIOS),
      questions: memoryQuestions([OWN, OTHER]),
      drafts: memoryDrafts([draft]),
      prompter,
    });
    await rehearse(target, {}, ports).catch(() => {});
    return {
      asked: prompter.asked,
      requests: prompter.requests,
      text: printed.join('\n'),
      noted: noted.join('\n'),
    };
  }

  test('is offered where its question is asked for', async () => {
    const [first] = (await begun('other')).asked;
    expect(first?.options[0]).toMatch(/^Go on at/);
  });

  test('goes on under that question, in the words it was asked in', async () => {
    const { requests } = await begun('other', 'Go on');
    expect(requests[0]?.question).toBe('What got cheaper?');
  });

  test('is only told of where another question with the same example is', async () => {
    const {
      asked: [first],
      noted,
    } = await begun('own');
    expect(first?.options[0]).toBe(BRIEF_MENU.start);
    expect(noted).toContain('unfinished');
  });
});
