import { describe, expect, test } from 'vitest';
import { nearestNames } from '../../src/scenario/nearest-names.ts';

describe('nearest names', () => {
  test('come nearest first, three at most', () => {
    expect(nearestNames('abcd', ['abxx', 'abcd', 'abce', 'abzz', 'wxyz'])).toEqual([
      'abcd',
      'abce',
      'abxx',
    ]);
  });

  test('are looked for in words of any case', () => {
    expect(nearestNames('Dive Deap', ['dive-deep'])).toEqual(['dive-deep']);
    expect(nearestNames('We-Dilutoin', ['we-dilution'])).toEqual(['we-dilution']);
  });
});
