import { describe, expect, test } from 'vitest';
import { medianOf, type Trend, trendOf } from '../../src/progress/section-stats.ts';
import { RATINGS, type Rating } from '../../src/review/ratings.ts';

/** Ratings by their rank: 0 is the lowest. */
function rated(ranks: readonly number[]): Rating[] {
  return ranks.flatMap((rank) => RATINGS[rank] ?? []);
}

describe('a trend', () => {
  test.each<[string, number[], Trend | null]>([
    ['is not claimed from nothing', [], null],
    ['is not claimed from two takes', [0, 3], null],
    ['is not claimed from three', [0, 0, 3], null],
    ['rises', [1, 1, 2, 2], 'rising'],
    ['falls', [3, 3, 2, 2], 'falling'],
    ['is steady', [2, 2, 2, 2], 'steady'],
    ['is steady when it goes up and down', [1, 3, 1, 3], 'steady'],
    ['rises by half a rank', [1, 2, 2, 2], 'rising'],
    ['is steady by a third of a rank', [2, 2, 1, 2, 2, 2], 'steady'],
    ['leaves the middle one of five out', [1, 1, 0, 2, 2], 'rising'],
    ['compares four with four', [1, 1, 1, 1, 1, 2, 2, 2], 'rising'],
  ])('%s', (_, ranks, trend) => {
    expect(trendOf(rated(ranks))).toBe(trend);
  });
});

describe('a median', () => {
  test.each<[string, number[], number | null]>([
    ['is not claimed from two values', [1, 9], null],
    ['is the middle one', [3, 9, 1], 3],
    ['is between the middle two', [4, 1, 2, 9], 3],
  ])('%s', (_, values, median) => {
    expect(medianOf(values)).toBe(median);
  });
});
