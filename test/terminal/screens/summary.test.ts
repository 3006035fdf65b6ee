import { describe, expect, test } from 'vitest';
import { summariseRun } from '../../../src/rehearsal/summary.ts';
import { summaryScreen } from '../../../src/terminal/screens/summary.ts';
import { comparison, wholeRun } from '../../support/comparisons.ts';
import { plainLook } from '../../support/looks.ts';

const shown = (run: ReturnType<typeof wholeRun>, width = 80) =>
  summaryScreen(summariseRun(run), 'alpha', plainLook(width));

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
