import { expect, test } from 'vitest';
import { dayInFull, daysBetween, monthName } from '../../src/progress/day-names.ts';

test.each([
  ['2026-03-28', '2026-03-30', 2],
  ['2026-12-31', '2027-01-01', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-11-20', '2026-11-13', -7],
])('from %s to %s it is %i days, whatever the clocks do', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test('a month is called by its first letters', () => {
  expect(monthName('2026-09-07')).toBe('Sep');
});

test.each([
  ['2026-11-20', 'Friday 20 November 2026'],
  ['2024-02-29', 'Thursday 29 February 2024'],
  ['2027-01-03', 'Sunday 3 January 2027'],
])('%s in full is %s', (day, words) => {
  expect(dayInFull(day)).toBe(words);
});
