import { expect, test } from 'vitest';
import { counted } from '../../src/text/counted.ts';

test.for([
  [0, '0 files'],
  [1, '1 file'],
  [2, '2 files'],
] as const)('%i is %s', ([count, said]) => {
  expect(counted(count, 'file')).toBe(said);
});

test('with a plural of its own', () => {
  expect([1, 3].map((count) => counted(count, 'story', 'stories'))).toEqual([
    '1 story',
    '3 stories',
  ]);
});
