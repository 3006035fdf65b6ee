import { describe, expect, test } from 'vitest';
import { comingBack, dayName } from '../../src/terminal/days.ts';

const TODAY = '2026-11-20';

describe('on Friday 20 November 2026 a day is called', () => {
  test.each([
    ['2026-11-20', 'today'],
    ['2026-11-19', 'yesterday'],
    ['2026-11-21', 'tomorrow'],
    ['2026-11-18', 'Wed 18 Nov'],
    ['2026-11-26', 'Thu 26 Nov'],
    ['2026-03-01', 'Sun 1 Mar'],
    ['2026-01-20', '20 Jan 2026'],
    ['2024-02-29', '29 Feb 2024'],
    ['2027-01-01', 'Fri 1 Jan'],
  ])('%s: %s', (day, name) => {
    expect(dayName(day, TODAY)).toBe(name);
  });
});

test.each([
  ['2026-11-20', 'today'],
  ['2026-11-10', 'today'],
  ['2026-11-21', 'tomorrow'],
  ['2026-11-22', 'in 2 days, on Sun 22 Nov'],
  ['2026-12-20', 'in 30 days, on Sun 20 Dec'],
])('what is due on %s comes back %s', (day, words) => {
  expect(comingBack(day, TODAY)).toBe(words);
});
