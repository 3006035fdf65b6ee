import { expect, test } from 'vitest';
import { dayNumber } from '../../../src/progress/day-number.ts';
import { dayByDay } from '../../../src/progress/plan/day-by-day.ts';
import type { OpenWork } from '../../../src/progress/plan/open-work.ts';

const TODAY = '2026-11-28';
const card = (name: string, after: number, seconds: number) => ({
  ...{ card: name, day: dayNumber(TODAY) + after, seconds },
});
const WORK: OpenWork[] = [
  { kind: 'no failure' },
  { kind: 'no story', principle: 'ownership' },
  { kind: 'no story', principle: 'frugality' },
];
const planned = (on: string, work: readonly OpenWork[] = []) =>
  dayByDay([card('a', 0, 90), card('b', 0, 30), card('c', 2, 20), card('d', 9, 70)], work, {
    ...{ today: TODAY, on },
  });

test('each day has its cards and their time, up to the last before the interview', () => {
  expect(planned('2026-12-01')).toEqual([
    { day: '2026-11-28', cards: 2, seconds: 120, work: [] },
    { day: '2026-11-29', cards: 0, seconds: 0, work: [] },
    { day: '2026-11-30', cards: 1, seconds: 20, work: [] },
  ]);
});

test('the work comes in its order', () => {
  expect(planned('2026-12-01', WORK).flatMap(({ work }) => work)).toEqual(WORK);
});
