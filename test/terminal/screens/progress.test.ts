import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/terminal/lines.ts';
import { PAGE_ROWS } from '../../../src/terminal/screens/pages.ts';
import { allPrinciplesScreen, progressScreen } from '../../../src/terminal/screens/progress.ts';
import { withoutColours } from '../../support/characters.ts';
import { plainLook, richLook } from '../../support/looks.ts';
import { statsWith, usualStats } from '../../support/stats.ts';

const ruleTitles = new Map([
  ['no-outcome-number', 'No number in the Result'],
  ['filler', 'Fillers you can hear'],
]);
const view = { stats: usualStats(), today: '2026-11-20', ruleTitles, questions: new Map() };

test('how it is going by principle, what got better, what comes back', () => {
  expect(progressScreen(view, richLook()).map(withoutColours)).toEqual([
    '── Progress ──────────────────────────────────── 14 sessions, 4 days in a row ──',
    '                      told  verdicts, last 8 to say         story',
    "  Dive Deep             12  ▽ ▽ ● ● ▲ ▲ ? ▲  2:41 of 3:00   The seven o'clock...",
    '  Ownership              4  ▽ ● ● ▲          2:41 of 3:00   The refund queue',
    '  Earn Trust             1  ·                2:41 of 3:00   a story without a...',
    '  Customer Obsession     0                                  gap',
    '  Invent and Simplify    0                                  gap',
    '  Are Right, A Lot       0                                  gap',
    '  10 more',
    '',
    '  Gets better Fillers you can hear, action: 4 of 4, now 1 of 4',
    '  Comes back  No number in the Result: 6 of your last 8 results',
    '  Comes back  gone-rule: 4 of your last 8 actions',
    '  Weeks       ·░··▓······█  last 12 weeks',
    '',
  ]);
});

test.for([
  [9, '14 sessions, 9 days to the loop'],
  [1, '14 sessions, 1 day to the loop'],
  [0, '14 sessions, the loop is today'],
  [-1, '14 sessions, 4 days in a row'],
] as const)('%i days before the loop it says %s', ([days, words]) => {
  const stats = { ...usualStats(), loop: { on: '2026-11-29', days } };
  expect(progressScreen({ ...view, stats }, plainLook())[0]).toBe(`Progress, ${words}`);
});

test('in plain mode in words', () => {
  const lines = progressScreen(view, plainLook());
  expect(lines[0]).toBe('Progress, 14 sessions, 4 days in a row');
  expect(lines.join('\n')).toContain(
    'Dive Deep   told 12 times   last raises the bar   2:41 of 3:00',
  );
  expect(lines).toContain('  Weeks: something done in 3 of the last 12 weeks');
});

describe('fits a screen', () => {
  test.each([40, 80, 120])('of %i columns', (width) => {
    for (const stats of [usualStats(), statsWith()]) {
      const lines = progressScreen({ ...view, stats }, { ...richLook(), width });
      expect(lines.length).toBeLessThanOrEqual(PAGE_ROWS);
      for (const line of lines) {
        expect(displayWidth(withoutColours(line))).toBeLessThanOrEqual(width);
      }
    }
  });
});

test('all of it has every principle', () => {
  const lines = allPrinciplesScreen(view, richLook()).map(withoutColours);
  expect(lines.filter((line) => line.endsWith('gap'))).toHaveLength(13);
  expect(lines.join('')).not.toContain('more');
});
