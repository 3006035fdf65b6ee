import { describe, expect, test } from 'vitest';
import { type StudyOptions, study } from '../../src/commands/study.ts';
import { Cancelled, EXIT } from '../../src/errors.ts';
import { ALPHA, library } from '../support/library.ts';
import { CTRL_C, type Reaction, scriptedPrompter } from '../support/scripted-prompter.ts';
import { testPorts } from '../support/test-ports.ts';

async function studied(target: string, options: StudyOptions = {}) {
  const world = testPorts({ scenarios: library() });
  await study(target, options, world.ports);
  return { ...world, text: world.printed.join('\n') };
}

const HEADINGS = [
  'Takeaways',
  'Situation, say it in 0:30',
  'Task, say it in 0:20',
  'Action, say it in 1:30',
  'Result, say it in 0:30',
  'Reflection, say it in 0:25',
  'Follow-up questions',
  'A weak answer',
  'Knowledge questions',
  'The same story for another principle',
  'Levels',
];

describe('without a person to read along', () => {
  test('the whole walkthrough is printed, in order', async () => {
    const { printed } = await studied('alpha');
    expect(printed[0]).toBe('Dive Deep - Story alpha - SDE 2');
    expect(printed.filter((line) => HEADINGS.includes(line))).toEqual(HEADINGS);
    expect(printed.at(-1)).toBe('Now without looking: star-coach rehearse alpha');
  });

  test('as Markdown it says the same, part by part', async () => {
    const { printed, text } = await studied('alpha', { md: true });
    expect(printed[0]).toBe('# Story alpha');
    expect(printed.filter((line) => line.startsWith('## '))).toEqual([
      '## Takeaways',
      '## Situation (0:30)',
      '## Task (0:20)',
      '## Action (1:30)',
      '## Result (0:30)',
      '## Reflection (0:25)',
      ...HEADINGS.slice(-5).map((each) => `## ${each}`),
    ]);
    expect(text).toContain('**Key phrases**: ');
    const only = await studied('alpha', { md: true, section: ['task'] });
    expect(only.printed.filter((line) => line.startsWith('## '))).toEqual(['## Task (0:20)']);
  });

  test('only the sections asked for are', async () => {
    const { printed } = await studied('alpha', { section: ['result', 'task'] });
    expect(printed.filter((line) => HEADINGS.includes(line))).toEqual([
      'Task, say it in 0:20',
      'Result, say it in 0:30',
    ]);
    expect(printed.at(-1)).toBe('Now without looking: star-coach rehearse alpha');
  });

  test('the story is told for another principle', async () => {
    const { printed, text } = await studied('alpha', { as: 'ownership' });
    expect(printed[0]).toBe('Ownership - Story alpha - SDE 2');
    expect(text).toContain('Lead with\n  Open for ownership.');
  });
});

test('the way on names what can be typed, whatever was typed before', async () => {
  expect((await studied('dive deep')).printed.at(-1)).toBe(
    'Now without looking: star-coach rehearse alpha',
  );
  expect((await studied('./my story.yaml')).printed.at(-1)).toBe(
    'Now without looking: star-coach rehearse "./my story.yaml"',
  );
});

test('as JSON, the scenario is printed with the keys of its YAML', async () => {
  const { documents, printed, noted } = await studied('alpha', { json: true });
  expect(documents).toEqual([{ version: 1, scenario: ALPHA }]);
  expect([...printed, ...noted]).toEqual([]);
});

test.each<[string, string, StudyOptions]>([
  ['an unknown target', 'nothing-like-it', {}],
  ['an unknown level', 'alpha', { level: 'staff' }],
  ['a level it is not written for', 'alpha', { level: 'senior' }],
  ['a principle it says nothing about', 'beta', { as: 'ownership' }],
  ['an unknown section', 'alpha', { section: ['ending'] }],
])('%s is wrong usage', async (_, target, options) => {
  await expect(studied(target, options)).rejects.toMatchObject({ exitCode: EXIT.usage });
});

describe('with a person at the terminal', () => {
  async function readAlong(options: StudyOptions, ...script: Reaction[]) {
    const prompter = scriptedPrompter(...script);
    const world = testPorts({ scenarios: library(), prompter, attended: true });
    await study('alpha', options, world.ports);
    const shown = world.printed.filter((line) => HEADINGS.includes(line));
    return { asked: prompter.asked, shown, last: world.printed.at(-1) };
  }

  test('it is shown part by part, each announced', async () => {
    const next = Array.from({ length: 10 }, () => 'next');
    const { asked, shown } = await readAlong({}, ...next);
    expect(shown).toEqual(HEADINGS);
    expect(asked.map(({ options }) => options[0])).toEqual([
      'next: Situation',
      'next: Task',
      'next: Action',
      'next: Result',
      'next: Reflection',
      'next: Follow-up questions',
      'next: A weak answer',
      'next: Knowledge questions',
      'next: Other principles',
      'next: Levels',
    ]);
  });

  test('the rest may come at once', async () => {
    const { asked, shown } = await readAlong({}, 'next', 'all');
    expect(asked).toHaveLength(2);
    expect(shown).toEqual(HEADINGS);
  });

  test('it may stop, and still says how to go on', async () => {
    const { shown, last } = await readAlong({}, 'next', 'stop');
    expect(shown).toEqual(HEADINGS.slice(0, 2));
    expect(last).toBe('Now without looking: star-coach rehearse alpha');
  });

  test('Ctrl+C leaves', async () => {
    await expect(readAlong({}, 'next', CTRL_C)).rejects.toThrow(Cancelled);
  });

  test.each<[string, StudyOptions]>([
    ['sections asked for', { section: ['task'] }],
    ['JSON', { json: true }],
  ])('%s come in one piece', async (_, options) => {
    expect((await readAlong(options)).asked).toEqual([]);
  });
});
