import { describe, expect, test } from 'vitest';
import { digitValue, withAsciiDigits } from '../../src/text/digits.ts';

describe('a digit of any script', () => {
  test.each([
    ['7', 7],
    ['٠', 0],
    ['٧', 7],
    ['۷', 7],
    ['७', 7],
    ['７', 7],
    ['𝟟', 7],
    ['x', null],
    ['½', null],
    ['七', null],
    ['', null],
  ])('%s is %s', (character, value) => {
    expect(digitValue(character)).toBe(value);
  });

  test('is one of ASCII where numbers are read', () => {
    expect(withAsciiDigits('١ ३, x９')).toBe('1 3, x9');
  });
});
