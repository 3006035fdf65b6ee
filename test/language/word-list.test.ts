import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOf, formOf, wordList, wordsThat } from '../../src/language/word-list.ts';

const TOOLS = wordList('saw drill', ' file\n rasp ');
const IN_ING = wordsThat((lower) => lower.endsWith('ing'));
const EITHER = anyOf(TOOLS, IN_ING);

describe('a word stands in a list', () => {
  test.each<[string, boolean, boolean]>([
    ['saw', true, false],
    ['Rasp', true, false],
    ['FILING', false, true],
    ['hammer', false, false],
    ['saws', false, false],
  ])('%s', (written, isTool, isInIng) => {
    const word = formOf(written);
    expect([TOOLS.has(word), IN_ING.has(word), EITHER.has(word)]).toEqual([
      isTool,
      isInIng,
      isTool || isInIng,
    ]);
    expect(EITHER.hasForm(word.lower)).toBe(EITHER.has(word));
  });

  test('where there is none, none does', () => {
    expect(TOOLS.has(undefined)).toBe(false);
  });

  test('that was made after the word was read', () => {
    const word = formOf('chisel');
    const later = Array.from({ length: 40 }, (_, at) => wordsThat(() => at % 2 === 0));
    expect(later.map((list) => list.has(word))).toEqual(later.map((_, at) => at % 2 === 0));
    expect(later.map((list) => list.has(formOf('chisel')))).toEqual(
      later.map((_, at) => at % 2 === 0),
    );
  });
});

test('however many words were read, a form is the same in all lists', () => {
  const lists = Array.from({ length: 65 }, (_, at) =>
    wordsThat((lower) => lower.charCodeAt(0) % 65 === at),
  );
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), (written) => {
      for (const each of written) {
        const word = formOf(each);
        for (const list of lists) expect(list.has(word)).toBe(list.hasForm(word.lower));
      }
    }),
  );
  for (let at = 0; at < 21_000; at += 1) formOf(`word${at}`);
  expect(TOOLS.has(formOf('Saw'))).toBe(true);
});
