import { describe, expect, test } from 'vitest';
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

describe('work is spread, in its order, and leaves the last day alone', () => {
  test.each<[string, string, number[]]>([
    ['the day is today', '2026-11-28', []],
    ['it is over', '2026-11-20', []],
    ['tomorrow', '2026-11-29', [3]],
    ['two days', '2026-11-30', [3, 0]],
    ['three days', '2026-12-01', [2, 1, 0]],
    ['four days', '2026-12-02', [1, 1, 1, 0]],
    ['seven days', '2026-12-05', [1, 0, 1, 0, 1, 0, 0]],
  ])('%s', (_, on, counts) => {
    const days = planned(on, WORK);
    expect(days.map(({ work }) => work.length)).toEqual(counts);
    expect(days.flatMap(({ work }) => work)).toEqual(counts.length === 0 ? [] : WORK);
  });
});
