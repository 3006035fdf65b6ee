import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffle } from '../../src/text/shuffle.ts';

describe('an order of chance', () => {
  test('holds each item once, and is the same for the same seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const order = shuffle(items, seed);
        expect(order.toSorted()).toEqual(items.toSorted());
        expect(shuffle(items, seed)).toEqual(order);
      }),
    );
  });

  test.each([
    [1, 'gacjbifhde'],
    [2, 'fhcdebgija'],
    [-7, 'ejbdghcfai'],
  ])('seed %i gives this order for good: a quiz can be asked for again', (seed, order) => {
    expect(shuffle([...'abcdefghij'], seed).join('')).toBe(order);
  });

  test('differs by seed', () => {
    const items = Array.from({ length: 20 }, (_, at) => at);
    expect(shuffle(items, 1)).not.toEqual(items);
    expect(shuffle(items, 1)).not.toEqual(shuffle(items, 2));
  });
});
