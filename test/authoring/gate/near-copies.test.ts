import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearCopies } from '../../../src/authoring/gate/near-copies.ts';

const ONE = 'How did you know that the count was right before you told anybody?';
const REWORDED = 'How did you know the number was right before you told anyone?';
const OTHER = 'What would have made you drop the whole idea within that first week?';

describe('two texts are near-copies', () => {
  test.each<[string, string[], [number, number][]]>([
    ['that are the same', [ONE, ONE], [[0, 1]]],
    ['but for case and punctuation', [ONE, ONE.toUpperCase().replace('?', '!')], [[0, 1]]],
    ['but for some words', [ONE, OTHER, REWORDED], [[0, 2]]],
    [
      'each of the earlier one it is nearest to',
      [ONE, REWORDED, REWORDED],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    ['that are short and the same', ['Why you?', 'Why you?'], [[0, 1]]],
    ['but not short ones that are nearly the same', ['Why not you?', 'Why you?'], []],
    ['but not two that ask for other things', [ONE, OTHER], []],
    ['but not texts without words', ['?', '!', ''], []],
  ])('%s', (_, texts, expected) => {
    const found = nearCopies(texts, 0.5).map(({ first, second }) => [first, second]);
    expect(found).toEqual(expected);
  });

  test('by the share of words in either that is in both', () => {
    const [found] = nearCopies(['a b c d e f g h', 'a b c d e f x y'], 0.5);
    expect(found?.overlap).toBe(6 / 10);
  });
});

describe('what is found is what looking at every pair would find', () => {
  const text = fc
    .array(fc.constantFrom(...'abcdefghijklmnop'), { minLength: 1, maxLength: 14 })
    .map((words) => words.join(' '));
  const setOf = (each: string) => new Set(each.split(' '));
  const overlapOf = (a: string, b: string) => {
    const [one, other] = [setOf(a), setOf(b)];
    const shared = [...one].filter((word) => other.has(word)).length;
    return shared / (one.size + other.size - shared);
  };
  const byPairs = (texts: readonly string[], limit: number) =>
    texts.flatMap((each, second) => {
      const all = texts.slice(0, second).map((other) => overlapOf(other, each));
      const best = Math.max(0, ...all);
      const isEnough = best >= limit && (setOf(each).size >= 6 || best === 1);
      return isEnough && best > 0 ? [{ first: all.indexOf(best), second, overlap: best }] : [];
    });

  test.each([
    ['a few', 12, {}],
    ['many', 60, { numRuns: 40 }],
  ])('%s', (_, maxLength, runs) => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength, size: 'max' }),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        (texts, limit) => {
          expect(nearCopies(texts, limit)).toEqual(byPairs(texts, limit));
        },
      ),
      runs,
    );
  });
});
