import { expect, test } from 'vitest';
import { remembered } from '../../src/text/remembered.ts';

/** A question that counts how often it is asked. */
function asked() {
  const words: string[] = [];
  const lengthOf = remembered((word) => {
    words.push(word);
    return word.length;
  });
  return { lengthOf, words };
}

test('a word is asked about once, whatever the answer', () => {
  const { lengthOf, words } = asked();
  expect(['', 'queue', '', 'queue', 'log'].map(lengthOf)).toEqual([0, 5, 0, 5, 3]);
  expect(words).toEqual(['', 'queue', 'log']);
});

test('no is an answer too', () => {
  let count = 0;
  const isShort = remembered((word) => {
    count += 1;
    return word.length < 3;
  });
  expect(['queue', 'queue'].map(isShort)).toEqual([false, false]);
  expect(count).toBe(1);
});

test('what no word is as long as is answered and not kept', () => {
  const { lengthOf, words } = asked();
  const long = 'x'.repeat(65);
  expect([long, long].map(lengthOf)).toEqual([65, 65]);
  expect(words).toHaveLength(2);
});

test('thousands of words are answered rightly, and the first of them forgotten', () => {
  const { lengthOf, words } = asked();
  const all = Array.from({ length: 6000 }, (_, at) => `w${at}`);
  expect(all.map(lengthOf)).toEqual(all.map(({ length }) => length));
  lengthOf('w0');
  lengthOf('w5999');
  expect(words).toHaveLength(6001);
});
