import { describe, expect, test } from 'vitest';
import { summariseRun } from '../../../src/rehearsal/summary.ts';
import type { Rating } from '../../../src/review/ratings.ts';
import type { SectionName } from '../../../src/scenario/sections.ts';
import { summaryScreen } from '../../../src/terminal/screens/summary.ts';
import {
  comparison,
  findingAt,
  resultOf,
  sectionReview,
  wholeRun,
} from '../../support/comparisons.ts';
import { plainLook } from '../../support/looks.ts';

const shown = (run: ReturnType<typeof wholeRun>, width = 80) =>
  summaryScreen(summariseRun(resultOf(run)), 'alpha', plainLook(width));

test('a run that went well', () => {
  expect(shown(wholeRun({ action: { actualSeconds: 100 } }))).toEqual([
    'Summary',
    '',
    '                target   yours  off by   key phrases',
    '  Situation       0:30    0:30    0:00        2 of 2',
    '  Task            0:20    0:20    0:00        2 of 2',
    '  Action          1:30    1:40   +0:10        2 of 2',
    '  Result          0:30    0:30    0:00        2 of 2',
    '  Reflection      0:30    0:30    0:00        2 of 2',
    '  all             3:20    3:30   +0:10',
    '',
    '  Setup (situation and task): 24 % of the answer; a third or less.',
    '',
    'Fix next',
    '  On time, with its key phrases. Tell it for another principle next, or out loud',
    '  with --aloud.',
    '',
    'Come back',
    '  In 3 days.',
    '  star-coach rehearse alpha',
    '',
  ]);
});

test('what is not kept promises no return', () => {
  const summary = { ...summariseRun(resultOf(wholeRun())), comeBackDays: null };
  const lines = summaryScreen(summary, 'alpha', plainLook());
  expect(lines.slice(-4)).toEqual(['', 'Tell it again', '  star-coach rehearse alpha', '']);
  expect(lines.join('\n')).not.toContain('Come back');
});

test('one section alone has no total and no setup', () => {
  const lines = shown([comparison('task', { actualSeconds: 10 })]);
  expect(lines.slice(3, 5)).toEqual(['  Task            0:20    0:10   -0:10        2 of 2', '']);
  expect(lines).toContain('  Tomorrow, while you still remember what went wrong.');
});

test('a narrow screen does without the key phrases', () => {
  const lines = shown(wholeRun(), 40);
  expect(lines[2]).toBe('              target   yours  off by');
  expect(lines.join('\n')).not.toContain('2 of 2');
});

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
    ['a section too long', { result: { actualSeconds: 60 } }, /^Result ran 0:30 past its target\./],
    [
      'key phrases missed',
      { result: { phrases: missed } },
      /^Result went by without "forty orders", "a day"\./,
    ],
    ['a section too short', { result: { actualSeconds: 12 } }, /^Result was 0:18 short\./],
  ])('%s', (_, changes, text) => {
    const lines = shown(wholeRun(changes));
    const fix = lines.slice(lines.indexOf('Fix next') + 1, lines.indexOf('Come back') - 1);
    expect(fix.map((line) => line.trim()).join(' ')).toMatch(text);
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
      summariseRun(resultOf(comparisons, { reading: 'leaning no hire', next })),
      'alpha',
      plainLook(),
    );

  test('the ratings, how they read together and why', () => {
    const lines = read();
    const from = lines.indexOf('As an interviewer would rate it');
    expect(lines.slice(from, lines.indexOf('', from))).toEqual([
      'As an interviewer would rate it',
      '  Situation: at the bar   Task: at the bar   Action: below the bar',
      '  Result: raises the bar   Reflection: not enough to judge',
      '  Read together: leaning no hire, because action or result is below the bar, or',
      '  two sections are.',
    ]);
  });

  test('the finding to fix next, with its section', () => {
    const lines = read();
    expect(lines[lines.indexOf('Fix next') + 1]).toBe(
      '  Action: They cannot tell who did it. Say who.',
    );
  });

  test('no reading of a part of an answer', () => {
    const lines = read([comparison('action', rated('action', 'at the bar'))]);
    expect(lines).toContain('  Action: at the bar');
    expect(lines.join('\n')).not.toContain('Read together');
  });
});

describe('what was not heard is listed', () => {
  const missed = [
    { phrase: 'forty orders', hit: false },
    { phrase: 'a day', hit: false },
  ];

  test('for a spoken answer, which has no rating', () => {
    const lines = shown(wholeRun({ result: { phrases: missed } }));
    const from = lines.indexOf('Not heard');
    expect(lines.slice(from, from + 3)).toEqual(['Not heard', '  Result: forty orders, a day', '']);
    expect(lines.join('\n')).not.toContain('As an interviewer would rate it');
  });

  test('not where everything was said', () => {
    expect(shown(wholeRun())).not.toContain('Not heard');
  });

  test('not for one that was read', () => {
    const run = [comparison('result', { phrases: missed, review: sectionReview('result') })];
    expect(
      summaryScreen(summariseRun(resultOf(run, {})), 'alpha', plainLook()).join('\n'),
    ).not.toContain('Not heard');
  });
});
