import { describe, expect, test } from 'vitest';
import { summariseRun, type TimedSummary } from '../../../src/rehearsal/summary.ts';
import type { Rating } from '../../../src/review/ratings.ts';
import type { SectionName } from '../../../src/scenario/sections.ts';
import { type SummaryWords, summaryScreen } from '../../../src/terminal/screens/summary.ts';
import { withoutColours } from '../../support/characters.ts';
import {
  comparison,
  findingAt,
  resultOf,
  sectionReview,
  wholeRun,
} from '../../support/comparisons.ts';
import { plainLook, richLook } from '../../support/looks.ts';

const TOLD: SummaryWords = {
  title: 'Story alpha',
  how: 'Dive Deep, SDE 2, aloud',
  followUps: null,
  target: 'alpha',
};

const IN_THREE_DAYS: TimedSummary['comeBack'] = { days: 3, sections: [] };

const timed = (
  run: ReturnType<typeof wholeRun>,
  comeBack: TimedSummary['comeBack'] = IN_THREE_DAYS,
): TimedSummary => ({
  ...summariseRun(resultOf(run)),
  comeBack,
});

const shown = (run: ReturnType<typeof wholeRun>, look = plainLook(), told = TOLD) =>
  summaryScreen(timed(run), told, look).map(withoutColours);

test('a run that went well', () => {
  expect(shown(wholeRun({ action: { actualSeconds: 100 } }), richLook())).toEqual([
    expect.stringMatching(/^── Summary ─+ 3:30 of 3:20 to say ──$/),
    '  Story alpha - Dive Deep, SDE 2, aloud',
    '',
    '  Situation   · no words to judge    0:30 of 0:30    0:00  2 of 2 phrases',
    '  Task        · no words to judge    0:20 of 0:20    0:00  2 of 2 phrases',
    '  Action      · no words to judge    1:40 of 1:30   +0:10  2 of 2 phrases',
    '  Result      · no words to judge    0:30 of 0:30    0:00  2 of 2 phrases',
    '  Reflection  · no words to judge    0:30 of 0:30    0:00  2 of 2 phrases',
    '  Setup (situation and task): 24 % of the answer; a third or less.',
    '',
    '  One thing      Nothing: on time, and nothing is missing. Tell it out loud',
    '                 next, with --aloud, or for another question.',
    '  Come back      In 3 days. star-coach today',
  ]);
});

test("a story of one's own has no key phrases", () => {
  const run = wholeRun({ task: { telling: 'own', phrases: [] } });
  expect(shown(run, richLook()).find((line) => line.includes('Task'))).toBe(
    '  Task        · no words to judge    0:20 of 0:20    0:00',
  );
});

test('in plain words a section is a sentence', () => {
  expect(shown(wholeRun())).toContain(
    '  Task: no words to judge, 0:20 of 0:20, 0:00, 2 of 2 phrases',
  );
});

test('what is not kept promises no return', () => {
  const lines = summaryScreen(timed(wholeRun(), null), TOLD, plainLook());
  expect(lines.at(-1)).toBe('  Tell it again  star-coach rehearse alpha');
  expect(lines.join('\n')).not.toContain('Come back');
});

// The thing to fix is in the Task: it was short.
test.each<[string, number, SectionName[], string]>([
  ['what is to be fixed', 1, ['task'], 'Tomorrow, the Task first. '],
  ['that, of many', 1, ['situation', 'task', 'action'], 'Tomorrow, the Task first. '],
  ['others alone, where nothing was learned of it: no name', 1, ['action'], 'Tomorrow. '],
  ['all of the story', 3, [], 'In 3 days. '],
])('what comes back is said by the schedule: %s', (_, days, sections, told) => {
  const run = wholeRun({ task: { actualSeconds: 10 } });
  const lines = summaryScreen(timed(run, { days, sections }), TOLD, plainLook());
  expect(lines.join('\n')).toContain('Task was 0:10 short');
  expect(lines.at(-1)).toBe(`  Come back      ${told}star-coach today`);
});

test.each<[SectionName[], string]>([
  [['action'], 'Tomorrow, the Action first. '],
  [['action', 'result'], 'Tomorrow, the Action and the Result first. '],
  [['situation', 'action', 'result'], 'Tomorrow. '],
])('where nothing is to be fixed, %s is named as it comes back', (sections, told) => {
  const lines = summaryScreen(timed(wholeRun(), { days: 1, sections }), TOLD, plainLook());
  expect(lines.at(-1)).toBe(`  Come back      ${told}star-coach today`);
});

test('one section alone has no share of setup', () => {
  expect(shown([comparison('task', { actualSeconds: 10 })]).join('\n')).not.toContain('Setup');
});

test('follow-ups are counted, where any were asked', () => {
  const told = { ...TOLD, followUps: { answered: 1, asked: 2 } };
  expect(shown(wholeRun(), plainLook(), told)).toContain('  Follow-ups: 1 of 2 answered.');
});

test.each([40, 60, 80, 120])(
  'at %d columns it is one screen of at most 20 rows, keys included',
  (width) => {
    const lines = shown(wholeRun(), richLook(width));
    expect(width < 80 || lines.length <= 18).toBe(true);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
  },
);

describe('the one thing to fix is told in words', () => {
  const missed = [
    { phrase: 'forty orders', hit: false },
    { phrase: 'a day', hit: false },
  ];

  test.each([
    ['a section left out', { task: { skipped: true } }, /next to nothing for task\./],
    [
      'too much setup',
      { situation: { actualSeconds: 90 } },
      /took 42 % of the answer\. Cut situation/,
    ],
    ['a section too long', { result: { actualSeconds: 60 } }, /Result ran 0:30 past its target\./],
    [
      'key phrases missed',
      { result: { phrases: missed } },
      /Result went by without "forty orders", "a day"\./,
    ],
    ['a section too short', { result: { actualSeconds: 12 } }, /Result was 0:18 short\./],
  ])('%s', (_, changes, text) => {
    const lines = shown(wholeRun(changes));
    const from = lines.findIndex((line) => line.startsWith('  One thing'));
    expect(
      lines
        .slice(from, -1)
        .map((line) => line.trim())
        .join(' '),
    ).toMatch(text);
  });
});

describe('what the review adds', () => {
  const text = 'We fixed it.';
  const { rule, section, span, message, fix } = findingAt(text, 'We fixed');
  const next = { rule, section, span, message, fix };
  const rated = (name: SectionName, rating: Rating) => ({
    review: sectionReview(name, { rating }),
  });
  const run = wholeRun({
    situation: rated('situation', 'at the bar'),
    task: rated('task', 'at the bar'),
    action: rated('action', 'below the bar'),
    result: rated('result', 'raises the bar'),
    reflection: rated('reflection', 'not enough to judge'),
  });
  const read = (comparisons = run) =>
    summaryScreen(
      {
        ...summariseRun(resultOf(comparisons, { reading: 'leaning no hire', next })),
        comeBack: IN_THREE_DAYS,
      },
      TOLD,
      richLook(),
    ).map(withoutColours);

  test('the verdicts with their signs, how they read together and why', () => {
    const text = read().join('\n');
    for (const verdict of [
      '● at the bar',
      '▽ below the bar',
      '▲ raises the bar',
      '? not enough to judge',
    ]) {
      expect(text).toContain(verdict);
    }
    expect(text.replace(/\n\s*/g, ' ')).toContain(
      'Reads like: leaning no hire, because action or result is below the bar, or two sections are.',
    );
  });

  test('the finding to fix next, at its section', () => {
    const lines = read();
    expect(lines).toContain('  One thing      Action: They cannot tell who did it. Say who.');
    expect(lines.filter((line) => line.includes('<- fix'))).toEqual([
      expect.stringContaining('Action'),
    ]);
  });

  test('no reading of a part of an answer', () => {
    const lines = read([comparison('action', rated('action', 'at the bar'))]);
    expect(lines.join('\n')).toContain('at the bar');
    expect(lines.join('\n')).not.toContain('Reads like');
  });
});
