import { expect, test } from 'vitest';
import { principlesOf } from '../../src/progress/stories.ts';

test('the principles a story was told for, in their order, and how often', () => {
  expect(
    principlesOf({ toldFor: { 'dive-deep': 2, 'customer-obsession': 1, ownership: 0 } }),
  ).toEqual([
    { slug: 'customer-obsession', times: 1 },
    { slug: 'dive-deep', times: 2 },
  ]);
  expect(principlesOf({ toldFor: {} })).toEqual([]);
});
