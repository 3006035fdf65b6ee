import { expect, test } from 'vitest';
import { detached } from '../../src/text/detached.ts';

test('is the same data, and another object all the way down', () => {
  const data = { words: ['one', 'two'], take: { seconds: 3 }, none: null };
  const copy = detached(data);
  expect(copy).toEqual(data);
  copy.words.push('three');
  copy.take.seconds = 4;
  expect(data).toEqual({ words: ['one', 'two'], take: { seconds: 3 }, none: null });
});
