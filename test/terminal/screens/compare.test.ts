import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/rehearsal/comparison.ts';
import { compareScreen, timeVerdict } from '../../../src/terminal/screens/compare.ts';
import { withoutColours } from '../../support/characters.ts';
import { comparison, sectionReview } from '../../support/comparisons.ts';
import { plainLook, richLook } from '../../support/looks.ts';

/** What stands between the heading and the words. */
function timeLines(changes: Partial<Comparison>): string[] {
  const lines = compareScreen(comparison('situation', changes), '1 of 5', plainLook());
  return lines.slice(2, lines.indexOf('', 2));
}

const TYPED = { clock: 'typing', wordCount: 75, words: 'Some words.' } as const;

describe('the time against the target', () => {
  test.each([
    [30, 30, 'on time'],
    [37.5, 30, 'on time'],
    [22.5, 30, 'on time'],
    [38, 30, '0:08 over'],
    [22, 30, '0:08 short'],
    [0, 30, '0:30 short'],
  ])('%d s of %d s: %s', (actual, target, verdict) => {
    expect(timeVerdict(actual, target, plainLook())).toBe(verdict);
  });
});

describe('the time of an answer', () => {
  test.each<[string, Partial<Comparison>, string[]]>([
    ['spoken', { actualSeconds: 34 }, ['0:34 to say, target 0:30: on time']],
    [
      'typed',
      { ...TYPED, typing: { seconds: 80, allowedSeconds: 90 } },
      ['0:30 to say, target 0:30: on time', '75 words, typed in 1:20 of 1:30'],
    ],
    [
      'typed, over its time',
      { ...TYPED, typing: { seconds: 102, allowedSeconds: 90 } },
      ['0:30 to say, target 0:30: on time', '75 words, typed in 1:42 of 1:30, 0:12 over'],
    ],
    [
      'typed, over by less than can be shown',
      { ...TYPED, typing: { seconds: 90.3, allowedSeconds: 90 } },
      ['0:30 to say, target 0:30: on time', '75 words, typed in 1:30 of 1:30'],
    ],
    ['written', { ...TYPED, clock: 'none' }, ['0:30 to say, target 0:30: on time', '75 words']],
    ['skipped', { skipped: true, hintsUsed: 1 }, ['skipped']],
    ['not written', { clock: 'typing', wordCount: 0, words: '' }, ['nothing written']],
    ['with a hint', { hintsUsed: 1 }, ['0:30 to say, target 0:30: on time', '1 hint used']],
    ['with hints', { hintsUsed: 2 }, ['0:30 to say, target 0:30: on time', '2 hints used']],
    [
      'interrupted',
      { interrupted: true },
      [
        '0:30 to say, target 0:30: on time',
        'The program was stopped during this take, so its time says little.',
      ],
    ],
  ])('%s', (_, changes, lines) => {
    expect(timeLines(changes)).toEqual(lines);
  });
});

test('a section in plain words', () => {
  const review = sectionReview('task', { words: 75, why: 'A listener would want a reason.' });
  const phrases = [
    { phrase: 'forty orders', hit: true },
    { phrase: 'a day', hit: false },
  ];
  const typed = comparison('task', { ...TYPED, phrases, review });
  expect(compareScreen(typed, '2 of 5', plainLook())).toEqual([
    'Task, 2 of 5',
    '',
    '0:20 to say, target 0:20: on time',
    'at the bar',
    'A listener would want a reason.',
    '',
    'You said',
    '  Some words.',
    '',
    'Strong sounds like',
    '  A strong example.',
    '',
    'Key phrases  1 of 2 in these words',
    '  said: forty orders   not said: a day',
    '',
    'Common mistake',
    '  A common mistake.',
    '',
  ]);
});

test('a spoken section, which nobody read, is coached instead of rated', () => {
  expect(compareScreen(comparison('task'), '2 of 5', plainLook())).toEqual([
    'Task, 2 of 5',
    '',
    '0:20 to say, target 0:20: on time',
    '',
    'Strong sounds like',
    '  A strong example.',
    '',
    'Key phrases  2 of 2 by your own count',
    '  said: forty orders   said: a day',
    '',
    'Common mistake',
    '  A common mistake.',
    '',
    'Coaching',
    '  Some coaching.',
    '',
  ]);
});

test('where nothing was said there is only the strong example', () => {
  const lines = compareScreen(comparison('task'), '2 of 5', plainLook());
  expect(lines).not.toContain('You said');
  expect(lines).toContain('Strong sounds like');
});

describe('your words and the strong example stand', () => {
  const row = (look: ReturnType<typeof richLook>) =>
    compareScreen(comparison('task', TYPED), '2 of 5', look)
      .map(withoutColours)
      .find((line) => line.includes('You said'));

  test.each([
    ['beside each other on a wide screen', richLook(100), /^You said {44}Strong sounds like$/],
    ['below each other on another', richLook(99), /^You said$/],
    ['below each other in plain words', plainLook(120), /^You said$/],
  ])('%s', (_, look, expected) => {
    expect(row(look)).toMatch(expected);
  });
});

test('a key phrase is said or missed by its sign, not by its colour alone', () => {
  const phrases = [
    { phrase: 'forty orders', hit: true },
    { phrase: 'a day', hit: false },
  ];
  const shown = compareScreen(comparison('task', { phrases }), '2 of 5', richLook());
  expect(shown.map(withoutColours)).toContain('  ✓ forty orders   ✗ a day');
});
