import { expect, test } from 'vitest';
import { clockTime } from '../../src/text/clock-time.ts';

test.each([
  [0, '0:00'],
  [5, '0:05'],
  [59.4, '0:59'],
  [59.5, '1:00'],
  [90, '1:30'],
  [600, '10:00'],
  [3660, '61:00'],
  [-5, '0:05'],
])('%d seconds are %s on a clock', (seconds, shown) => {
  expect(clockTime(seconds)).toBe(shown);
});
