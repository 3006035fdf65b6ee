import { describe, expect, test } from 'vitest';
import { parseRaw, type Step, upgrade, versionOf } from '../../../src/storage/journal/upgrade.ts';

/** Two versions that never were: 0 said `points` for what 1 calls `grade`, and 1 had no `by`. */
const STEPS: Record<number, Step> = {
  0: ({ points, ...rest }) => ({ ...rest, v: 1, grade: points }),
  1: (raw) => ({ ...raw, v: 2, by: 'me' }),
};

describe('a record becomes one of the latest version', () => {
  test.each([
    ['of the one before', { v: 1, grade: 3 }, { v: 2, grade: 3, by: 'me' }],
    ['of the first', { v: 0, points: 3 }, { v: 2, grade: 3, by: 'me' }],
    ['of the latest, as it is', { v: 2, grade: 3 }, { v: 2, grade: 3 }],
    ['of a newer one, as it is', { v: 9, mark: 3 }, { v: 9, mark: 3 }],
    ['of none, as it is', { grade: 3 }, { grade: 3 }],
  ])('%s', (_, raw, expected) => {
    expect(upgrade(raw, STEPS, 2)).toEqual(expected);
  });

  test('as it is, where a step is missing', () => {
    expect(upgrade({ v: 0, points: 3 }, { 1: STEPS[1] ?? ((raw) => raw) }, 2)).toEqual({
      v: 0,
      points: 3,
    });
  });
});

test.each([
  ['{"v":1}', 1],
  ['{"v":0}', 0],
  ['{"v":12}', 12],
  ['{}', null],
  ['{"v":"1"}', null],
  ['{"v":1.5}', null],
  ['{"v":-1}', null],
  ['{"v":1e999}', null],
  ['{"v":null}', null],
])('the version of %s is %s', (text, expected) => {
  expect(versionOf(parseRaw(text) ?? {})).toBe(expected);
});

test.each(['', 'x', '[]', '"v"', '7', 'null', '{"v":1', '\0'])('%j is no record', (text) => {
  expect(parseRaw(text)).toBeNull();
});
