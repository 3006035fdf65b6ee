import { describe, expect, test } from 'vitest';
import { type ActiveDays, countDay } from '../../src/progress/active-days.ts';
import { type Streak, streakOf, weeksOf } from '../../src/progress/streak.ts';

function active(...days: string[]): ActiveDays {
  const counted: ActiveDays = [];
  for (const day of days) countDay(counted, day);
  return counted;
}

describe('days', () => {
  test('are counted once each, in their order, however they came', () => {
    expect(active('2026-11-20', '2026-11-18', '2026-11-20', '2026-11-19', '2026-11-18')).toEqual([
      ['2026-11-18', 2],
      ['2026-11-19', 1],
      ['2026-11-20', 2],
    ]);
  });

  test('of eleven years are remembered, then the earliest goes', () => {
    const days: ActiveDays = [];
    const day = (index: number) => new Date(index * 86_400_000).toISOString().slice(0, 10);
    for (let index = 0; index < 4100; index += 1) countDay(days, day(index));
    expect(days).toHaveLength(4000);
    expect(days[0]?.[0]).toBe(day(100));
  });
});

describe('a streak on Friday 2026-11-20', () => {
  test.each<[string, string[], Streak]>([
    ['never begun', [], { days: 0, longest: 0, today: false }],
    ['begun today', ['2026-11-20'], { days: 1, longest: 1, today: true }],
    [
      'three days up to today',
      ['2026-11-18', '2026-11-19', '2026-11-20'],
      { days: 3, longest: 3, today: true },
    ],
    [
      'up to yesterday goes on',
      ['2026-11-18', '2026-11-19'],
      { days: 2, longest: 2, today: false },
    ],
    [
      'up to the day before is over',
      ['2026-11-17', '2026-11-18'],
      { days: 0, longest: 2, today: false },
    ],
    [
      'the longest was earlier',
      ['2026-01-01', '2026-01-02', '2026-01-03', '2026-11-20'],
      { days: 1, longest: 3, today: true },
    ],
    [
      'over the end of a month and a leap day',
      ['2024-02-28', '2024-02-29', '2024-03-01'],
      { days: 0, longest: 3, today: false },
    ],
    [
      'over a change of the clocks',
      ['2026-10-24', '2026-10-25', '2026-10-26'],
      { days: 0, longest: 3, today: false },
    ],
    [
      'days to come count for nothing',
      ['2026-11-20', '2026-11-21'],
      { days: 1, longest: 1, today: true },
    ],
    [
      'days come in any order',
      ['2026-11-20', '2026-11-18', '2026-11-19'],
      { days: 3, longest: 3, today: true },
    ],
  ])('%s', (_, days, streak) => {
    expect(streakOf(active(...days), '2026-11-20')).toEqual(streak);
  });
});

describe('twelve weeks', () => {
  const weeks = weeksOf(
    active('2026-11-20', '2026-11-20', '2026-08-31', '2026-08-30'),
    '2026-11-20',
  );

  test('begin on Mondays and end today', () => {
    expect(weeks).toHaveLength(12);
    expect(weeks[0]?.[0]).toEqual({ day: '2026-08-31', count: 1 });
    expect(weeks.map((week) => week.length)).toEqual([...Array(11).fill(7), 5]);
    expect(weeks[11]?.map(({ day }) => day)).toEqual(
      ['16', '17', '18', '19', '20'].map((date) => `2026-11-${date}`),
    );
    expect(weeks[11]?.at(-1)).toEqual({ day: '2026-11-20', count: 2 });
  });

  test.each([
    ['a Monday', '2026-11-16', 1],
    ['a Sunday', '2026-11-22', 7],
    ['a leap day', '2024-02-29', 4],
  ])('on %s', (_, today, length) => {
    const last = weeksOf([], today).at(-1);
    expect(last).toHaveLength(length);
    expect(last?.at(-1)).toEqual({ day: today, count: 0 });
  });
});
