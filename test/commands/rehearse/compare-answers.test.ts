import { describe, expect, test } from 'vitest';
import { type RehearseOptions, rehearse } from '../../../src/commands/rehearse/rehearse.ts';
import { EXIT } from '../../../src/errors.ts';
import { builtInFiles } from '../../support/built-in.ts';
import { library } from '../../support/library.ts';
import { memoryScenarios } from '../../support/memory-scenarios.ts';
import { testScenario } from '../../support/scenario.ts';
import { testPorts } from '../../support/test-ports.ts';

const LABELLED = `## Situation
Orders vanished between two services, about forty orders a day.

## Task
Nobody owned the gap.

## Action
I compared the ids on both sides for one hour of traffic.
`;

async function compared(text: string, options: RehearseOptions = {}, target = 'alpha') {
  const world = testPorts({ scenarios: library(), texts: { 'answer.md': text, '-': text } });
  await rehearse(target, { answers: 'answer.md', ...options }, world.ports);
  return { ...world, text: world.printed.join('\n') };
}

const headings = (lines: string[]) =>
  lines.flatMap((line) => /^([A-Z][a-z]+, \d of \d|Summary)(?=,|$)/.exec(line)?.[0] ?? []);

describe('an answer with labels', () => {
  test('is compared section by section, and summed up, without a question', async () => {
    const { printed, text, noted, drafts } = await compared(LABELLED);
    expect(headings(printed)).toEqual([
      'Situation, 1 of 5',
      'Task, 2 of 5',
      'Action, 3 of 5',
      'Result, 4 of 5',
      'Reflection, 5 of 5',
      'Summary',
    ]);
    expect(text).toContain('\n  Nobody owned the gap.');
    expect(text).toContain('Key phrases  1 of 1 in your words\n  said: nobody owned the gap');
    expect(text).toContain('skipped');
    expect(text).toContain('There is next to nothing for task.');
    expect(printed.at(-1)).toContain('star-coach rehearse alpha');
    expect(text).not.toContain('Come back');
    expect(noted).toEqual([]);
    expect(drafts.saved).toEqual([]);
  });

  test('names what an interviewer would ask about its words', async () => {
    const { text } = await compared(
      'Action: We rewrote the importer and we moved the nightly job.',
    );
    expect(text).toContain('Have an answer ready for');
    expect(text).toContain('What did you do yourself');
  });

  test('is compared in the sections asked for', async () => {
    const { printed, text } = await compared(LABELLED, { section: ['task'] });
    expect(headings(printed)).toEqual(['Task, 1 of 1', 'Summary']);
    expect(text).not.toContain('Orders vanished between');
  });

  test('may come from standard input', async () => {
    const { printed } = await compared(LABELLED, { answers: '-' });
    expect(headings(printed)).toHaveLength(6);
  });

  test('may begin with something else, which is told', async () => {
    const { noted } = await compared(`It was in May.\n\n${LABELLED}`);
    expect(noted).toEqual(['The text before the first section label is not compared.']);
  });

  test('may have a title, and headings that nobody understands are named', async () => {
    const { noted } = await compared(`# My story\n\n${LABELLED}\n\n## Epilogue\n\nIt went on.`);
    expect(noted).toEqual([
      'I did not understand the heading "Epilogue": what is below it is not compared.',
    ]);
  });

  test("of a story of the user's own ends with what to type for it", async () => {
    const { printed } = await compared(LABELLED, {}, './my story.yaml');
    expect(printed.at(-1)).toContain('star-coach rehearse "./my story.yaml"');
  });
});

describe('an answer without labels', () => {
  const PLAIN = 'Nobody owned the gap, so I compared the ids on both sides.';

  test('is reviewed as a whole, and says how to label it', async () => {
    const { printed, text } = await compared(PLAIN);
    expect(headings(printed)).toEqual([]);
    expect(printed[0]).toBe('The answer, not enough to judge');
    expect(text).toContain('12 words, 0:05 to say');
    expect(text).toContain('These are too few words to judge.');
    expect(text).toContain(PLAIN);
    expect(text).toContain('Key phrases  2 of 6, not said:');
    expect(text).toContain('"a retry acknowledged"');
    expect(printed).toContain('Read together, SDE 2');
    expect(text).toContain('Without labels it was judged as one piece');
    expect(text).toContain('for example "## Situation"');
  });

  test.each([
    ['sde1', true],
    ['sde2', false],
  ])('is held against the time of the level: %s', async (level, isOver) => {
    const scenario = testScenario();
    const guide = scenario.levels.sde2 ?? expect.unreachable();
    scenario.levels.sde1 = { ...guide, total_seconds: 40 };
    const story = builtInFiles()[0]?.scenario.sections.action.strong ?? '';
    const world = testPorts({
      scenarios: memoryScenarios([scenario]),
      texts: { 'answer.md': story },
    });
    await rehearse(scenario.id, { answers: 'answer.md', level }, world.ports);
    expect(/to say, \d:\d\d over\./.test(world.printed.join(' '))).toBe(isOver);
  });

  test('is the answer to the one section asked for', async () => {
    const { printed, text } = await compared(PLAIN, { section: ['task'] });
    expect(headings(printed)).toEqual(['Task, 1 of 1', 'Summary']);
    expect(text).toContain(`\n  ${PLAIN}`);
  });
});

test.each([
  ['answer.md', '', 'answer.md'],
  ['answer.md', '  \n\t\n', 'answer.md'],
  ['-', '', 'standard input'],
])('an empty answer does not hold: %s, %j', async (answers, text, name) => {
  await expect(compared(text, { answers })).rejects.toMatchObject({
    exitCode: EXIT.content,
    message: `${name}:1:1: the answer is empty`,
    hint: 'Write each section under a heading: ## Situation',
  });
});

test('an answer cannot be written and spoken', async () => {
  await expect(compared(LABELLED, { aloud: true })).rejects.toMatchObject({
    exitCode: EXIT.usage,
    message: '--answers compares written words, so it does not go with --aloud',
  });
});

test('control characters in an answer are shown, not obeyed', async () => {
  const { text } = await compared('Task: I \u001b[8mhid\u001b[0m it all from them.');
  expect(text).toContain('I \\x1b[8mhid\\x1b[0m it all from them.');
  expect(text).not.toContain('\u001b');
});
