import { describe, expect, test } from 'vitest';
import { pickScenario, type Wanted } from '../../src/library/pick-scenario.ts';
import { BUILT_IN, ownFile } from '../../src/scenario/source.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { ALPHA, BETA, GAMMA, story } from '../support/library.ts';
import { memoryJournal } from '../support/memory-journal.ts';
import { memoryQuestions } from '../support/memory-questions.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { recorded, sessionRecords } from '../support/records.ts';
import { ESC, type Reaction, scriptedPrompter } from '../support/scripted-prompter.ts';
import { testPorts } from '../support/test-ports.ts';

const { question } = ALPHA;
const [GUIDE] = Object.values(BETA.levels);
const SENIOR = { ...BETA, levels: { ...BETA.levels, ...(GUIDE && { senior: GUIDE }) } };
const BUILT_INS = [ALPHA, SENIOR, GAMMA].map((each) => summarise(each, BUILT_IN));
const MINE = summarise(story('mine', 'earn-trust'), ownFile('mine.yaml'));

async function picked(reaction: Reaction, wanted: Wanted = {}, rehearsed: string[] = []) {
  const prompter = scriptedPrompter(reaction);
  const { ports } = testPorts({
    scenarios: { ...memoryScenarios([]), summaries: async () => [...BUILT_INS, MINE] },
    journal: memoryJournal(
      rehearsed.flatMap((id) => sessionRecords(`run-${id}`, { scenario: recorded(id) })),
    ),
  });
  const found = await pickScenario(ports, prompter, wanted);
  return { id: found?.id, rows: prompter.asked[0]?.options };
}

describe('the rows are questions', () => {
  test.each([
    [
      'own ones first',
      {},
      [],
      [`${question} (yours: Story mine, Earn Trust)`, 'Dive Deep', 'Dive Deep', 'Think Big'],
    ],
    [
      'but what was rehearsed last at the end',
      {},
      ['mine', 'gamma', 'alpha'],
      ['Dive Deep', 'yours: Story mine, Earn Trust', 'Think Big', 'Dive Deep'],
    ],
    ['told at the level asked for', { level: 'senior' as const }, [], ['Dive Deep']],
    [
      'told for the principle asked for',
      { as: 'ownership' as const },
      [],
      ['Dive Deep', 'Think Big'],
    ],
  ])('%s', async (_, wanted, rehearsed, expected) => {
    const { rows } = await picked(ESC, wanted, rehearsed);
    const row = (words: string) => (words.startsWith(question) ? words : `${question} (${words})`);
    expect(rows).toEqual(expected.map(row));
  });
});

test.each([
  ['the title', 'beta', 'beta'],
  ['the principle', 'think', 'gamma'],
  ['whose it is', 'yours', 'mine'],
  ['the question', 'numbers looked', 'mine'],
])('words of %s find it', async (_, words, id) => {
  expect((await picked(words)).id).toBe(id);
});

test('a question found by other words than its own shows them', async () => {
  let labels: string[] = [];
  const { ports } = testPorts({
    scenarios: {
      ...memoryScenarios([]),
      summaries: async () => BUILT_INS.map((each) => ({ ...each, answers: ['late'] })),
    },
    questions: {
      ...memoryQuestions(),
      summaries: async () => [
        {
          id: 'late',
          principle: 'dive-deep' as const,
          isFirst: true,
          ask: [question, 'When were you late?', 'Which deadline did you miss?'],
          reported: 1,
          signals: [],
        },
      ],
    },
  });
  await pickScenario(ports, {
    ...scriptedPrompter(),
    async search({ find }, { back }) {
      labels = ['missed deadline', 'numbers', ''].map((words) => find(words)[0]?.label ?? '');
      return back;
    },
  });
  const other = ' Or: Which deadline did you miss?';
  expect(labels).toEqual([other, '', ''].map((each) => `${question}${each} (Dive Deep)`));
});

test('Esc picks none', async () => {
  expect((await picked(ESC)).id).toBeUndefined();
});
