import { describe, expect, test } from 'vitest';
import { clockTime, timeDifference } from '../../src/terminal/time.ts';

describe('a clock shows', () => {
  test.each([
    [0, '0:00'],
    [5, '0:05'],
    [59.4, '0:59'],
    [59.5, '1:00'],
    [60, '1:00'],
    [90, '1:30'],
    [600, '10:00'],
    [3660, '61:00'],
    [-5, '0:05'],
  ])('%d s as %s', (seconds, text) => {
    expect(clockTime(seconds)).toBe(text);
  });
});

describe('a difference shows', () => {
  test.each([
    [0, '0:00'],
    [0.4, '0:00'],
    [-0.4, '0:00'],
    [0.6, '+0:01'],
    [12, '+0:12'],
    [-5, '-0:05'],
    [-65, '-1:05'],
    [90.2, '+1:30'],
  ])('%d s as %s', (seconds, text) => {
    expect(timeDifference(seconds)).toBe(text);
  });
});
