import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearCopies } from '../../src/authoring/near-copies.ts';

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

test('none is missed that looking at every pair would find', () => {
  const text = fc
    .array(fc.constantFrom(...'abcdefghijklmnop'), { minLength: 6, maxLength: 14 })
    .map((words) => words.join(' '));
  const overlap = (a: string, b: string) => {
    const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))];
    const shared = [...one].filter((word) => other.has(word)).length;
    return shared / (one.size + other.size - shared);
  };
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 12 }),
      fc.double({ min: 0.3, max: 1, noNaN: true }),
      (texts, limit) => {
        const long = texts.filter((each) => new Set(each.split(' ')).size >= 6);
        const found = new Map(nearCopies(long, limit).map((each) => [each.second, each.overlap]));
        for (const [second, each] of long.entries()) {
          const best = Math.max(0, ...long.slice(0, second).map((other) => overlap(other, each)));
          expect(found.get(second)).toBe(best >= limit && best > 0 ? best : undefined);
        }
      },
    ),
  );
});
