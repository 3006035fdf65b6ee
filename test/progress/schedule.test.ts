import fc from 'fast-check';
import { createEmptyCard, fsrs } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import type { Grade } from '../../src/progress/records.ts';
import {
  afterReview,
  type CardReview,
  comesBackOn,
  type Memory,
  recallAt,
  strengthAt,
} from '../../src/progress/schedule.ts';

const DAY = 24 * 60 * 60_000;
const NOON = DAY / 2;

/** Reviews at noon, so many days after the first. */
function reviewed(...reviews: [day: number, grade: Grade][]): Memory | null {
  return reviews
    .map(([day, grade]): CardReview => ({ at: day * DAY + NOON, day, grade }))
    .reduce<Memory | null>(afterReview, null);
}

const anyGrade = fc.constantFrom<Grade[]>(1, 2, 3, 4);

describe('a card comes back', () => {
  test.each<[string, [number, Grade][], number]>([
    ['tomorrow when it did not come', [[0, 1]], 1],
    ['tomorrow when it was hard', [[0, 2]], 1],
    ['in two days when it was good', [[0, 3]], 2],
    ['in a week when it was easy', [[0, 4]], 8],
    [
      'ever later while it is good',
      [
        [0, 3],
        [2, 3],
      ],
      11,
    ],
    [
      'the next day once it is forgotten, however well it was known',
      [
        [0, 3],
        [2, 3],
        [13, 1],
      ],
      1,
    ],
    [
      'in a month at the latest',
      [
        [0, 4],
        [8, 4],
        [38, 4],
        [68, 4],
      ],
      30,
    ],
    [
      'tomorrow still, when it failed and was right a minute later',
      [
        [0, 1],
        [0, 3],
      ],
      1,
    ],
  ])('%s', (_, reviews, days) => {
    const memory = reviewed(...reviews);
    expect(memory?.days).toBe(days);
    const [last] = reviews.at(-1) ?? [0];
    expect(memory?.dueDay).toBe(last + days);
  });
});

test.each([
  ['earlier than by itself, where it is what to mend first', 12, 12],
  ['by itself, where that is earlier', 40, 18],
  ['never on the day it was told', 10, 11],
])('a card with a last day comes back %s', (_, by, day) => {
  const known = afterReview(null, { at: 0, day: 10, grade: 4 });
  const memory = afterReview(null, { at: 0, day: 10, grade: 4, by });
  expect(memory.dueDay).toBe(day);
  expect(memory.dueDay).toBe(10 + memory.days);
  expect(memory).toMatchObject({ stability: known.stability, difficulty: known.difficulty });
});

test('is what ts-fsrs itself knows of a card reviewed on those days', () => {
  const peer = fsrs({ enable_short_term: false, enable_fuzz: false, maximum_interval: 30 });
  const reviews = fc.array(fc.tuple(fc.nat(40), anyGrade), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(reviews, (gaps) => {
      let day = 0;
      let memory: Memory | null = null;
      let card = createEmptyCard(new Date(0));
      for (const [gap, grade] of gaps) {
        day += gap;
        memory = afterReview(memory, { at: day * DAY, day, grade });
        card = peer.next(card, new Date(day * DAY), grade).card;
        expect(memory.stability).toBe(card.stability);
        expect(memory.difficulty).toBe(card.difficulty);
        expect(memory.lapses).toBe(card.lapses);
        expect(memory.reviews).toBe(card.reps);
      }
    }),
  );
});

test('better grades never come back sooner', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(40), anyGrade), { maxLength: 8 }),
      fc.nat(40),
      (gaps, gap) => {
        let day = 0;
        const before = gaps.map(([each, grade]): [number, Grade] => {
          day += each;
          return [day, grade];
        });
        const days = ([1, 2, 3, 4] as const).map(
          (grade) => reviewed(...before, [day + gap, grade])?.days ?? 0,
        );
        expect(days).toEqual([...days].sort((a, b) => a - b));
        expect(Math.min(...days)).toBeGreaterThanOrEqual(1);
        expect(Math.max(...days)).toBeLessThanOrEqual(30);
      },
    ),
  );
});

describe('a wall clock', () => {
  test('that went backwards counts as no time gone by', () => {
    const once = reviewed([100, 3]);
    const back = afterReview(once, { at: 40 * DAY, day: 40, grade: 3 });
    const same = afterReview(once, { at: 100 * DAY, day: 100, grade: 3 });
    expect(back.stability).toBe(same.stability);
  });

  test('once set to another year is forgotten at the next review', () => {
    const ahead = reviewed([20_000, 3]);
    const back = afterReview(ahead, { at: 100 * DAY, day: 100, grade: 3 });
    expect(back.dueDay).toBe(100 + back.days);
    expect(back.reviewedDay).toBe(100);
  });

  test('never throws and never leaves a number behind that JSON cannot hold', () => {
    const at = fc.integer({ min: 0, max: 253_402_300_799_999 });
    const day = fc.integer({ min: -719_528, max: 2_932_896 });
    const review = fc.record({ at, day, grade: anyGrade });
    fc.assert(
      fc.property(fc.array(review, { maxLength: 20 }), at, (reviews, now) => {
        const memory = reviews.reduce<Memory | null>(afterReview, null);
        expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
        const recall = recallAt(memory, now);
        expect(recall).toBeGreaterThanOrEqual(0);
        expect(recall).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('recall', () => {
  const memory = reviewed([0, 3]);

  test('starts at 1, is nine tenths when the card is about due, and falls from there', () => {
    const recall = [0, 2, 3, 30, 300].map((day) => recallAt(memory, day * DAY + NOON));
    expect(recall[0]).toBe(1);
    expect(recall[1]).toBeGreaterThan(0.9);
    expect(recall[2]).toBeLessThan(0.9);
    expect(recall).toEqual([...recall].sort((a, b) => b - a));
  });

  test('before the review is no more than at the review', () => {
    expect(recallAt(memory, 0)).toBe(1);
  });

  test('is none, and never due, while nothing was graded', () => {
    expect(recallAt(null, 0)).toBe(0);
    expect(comesBackOn(null, 0)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('how likely it is to go well', () => {
  const anyReviews = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), anyGrade), {
    maxLength: 6,
  });
  /** The same history with another last grade, so many days later. */
  function strength(apart: readonly [number, Grade][], grade: Grade, days: number): number {
    let day = 0;
    const reviews = [...apart, [3, grade] as [number, Grade]].map(([gap, each]) => {
      day += gap;
      return [day, each] as [number, Grade];
    });
    return strengthAt(reviewed(...reviews), (day + days) * DAY + NOON);
  }

  test('is nothing before it was met', () => {
    expect(strengthAt(null, NOON)).toBe(0);
  });

  test('is less the worse it came last, whatever came before', () => {
    fc.assert(
      fc.property(anyReviews, fc.nat(60), (apart, days) => {
        const all = ([1, 2, 3, 4] as const).map((grade) => strength(apart, grade, days));
        expect(all).toEqual(all.toSorted((one, other) => one - other));
        expect(new Set(all).size).toBe(4);
      }),
    );
  });

  test('is less the longer ago that was', () => {
    fc.assert(
      fc.property(anyReviews, anyGrade, fc.nat(60), (apart, grade, days) => {
        expect(strength(apart, grade, days + 1)).toBeLessThan(strength(apart, grade, days));
      }),
    );
  });
});
