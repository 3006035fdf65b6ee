import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMedian } from '../../../src/speech/sound/median.ts';

const MOST = 7;

test('the middle of what lies between two places, and within the values', () => {
  const place = fc.integer({ min: -3, max: 30 });
  const median = createMedian(MOST);
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 25 }), place, (values, from) => {
      const meant = values.slice(Math.max(0, from), Math.max(0, from + MOST));
      const sorted = meant.sort((one, other) => one - other);
      fc.pre(sorted.length > 0);
      expect(median(values, from, from + MOST)).toBe(sorted[sorted.length >> 1]);
    }),
  );
});
