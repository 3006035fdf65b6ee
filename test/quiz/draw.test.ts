import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawQuestions, shuffleOptions } from '../../src/quiz/draw.ts';
import type { QuizQuestion } from '../../src/quiz/question.ts';
import { shuffle } from '../../src/text/shuffle.ts';
import { question } from '../support/questions.ts';

const TEN = Array.from({ length: 10 }, (_, index) => question(`story/${index}`));

const ids = (questions: readonly QuizQuestion[]) => questions.map(({ id }) => id);
const optionsOf = (questions: readonly QuizQuestion[]) =>
  questions.map(({ options }) => options.map(({ text }) => text));

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const counts = fc.integer({ min: 0, max: 20 });

describe('a draw', () => {
  test('is a permutation when it takes them all', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(ids(drawQuestions(TEN, { count: 10, seed })).sort()).toEqual(ids(TEN));
      }),
    );
  });

  test('takes as many as asked, each once, or all there are', () => {
    fc.assert(
      fc.property(seeds, counts, (seed, count) => {
        const drawn = ids(drawQuestions(TEN, { count, seed }));
        expect(drawn).toHaveLength(Math.min(count, 10));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(ids(TEN)).toEqual(expect.arrayContaining(drawn));
      }),
    );
  });

  test('keeps every option with its reason, in another order', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { options } of drawQuestions(TEN, { count: 10, seed })) {
          expect(options).toHaveLength(3);
          expect(options).toEqual(expect.arrayContaining(TEN[0]?.options ?? []));
        }
      }),
    );
  });

  test('is the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, counts, (seed, count) => {
        expect(drawQuestions(TEN, { count, seed })).toEqual(drawQuestions(TEN, { count, seed }));
      }),
    );
  });

  test('is the same on every machine and in every version', () => {
    const drawn = drawQuestions(TEN, { count: 4, seed: 2026 });
    expect(ids(drawn)).toEqual(['story/1', 'story/0', 'story/4', 'story/9']);
    expect(optionsOf(drawn)).toEqual([
      ['wrong', 'right', 'worse'],
      ['wrong', 'worse', 'right'],
      ['right', 'worse', 'wrong'],
      ['wrong', 'right', 'worse'],
    ]);
  });

  test('begins with the same questions when more are asked for', () => {
    const few = drawQuestions(TEN, { count: 3, seed: 7 });
    const many = drawQuestions(TEN, { count: 8, seed: 7 });
    expect(many.slice(0, 3)).toEqual(few);
  });

  test('puts every question and every option first now and then', () => {
    const draws = Array.from({ length: 200 }, (_, seed) => drawQuestions(TEN, { count: 1, seed }));
    expect(new Set(draws.flatMap(ids)).size).toBe(10);
    expect(new Set(draws.flatMap(optionsOf).map(([first]) => first)).size).toBe(3);
  });

  test('leaves what it draws from as it was', () => {
    const before = structuredClone(TEN);
    drawQuestions(TEN, { count: 5, seed: 1 });
    expect(TEN).toEqual(before);
  });

  test('of nothing is nothing', () => {
    expect(drawQuestions([], { count: 5, seed: 1 })).toEqual([]);
  });
});

describe('kinds of questions', () => {
  const KINDS = ['probe', 'knowledge', 'next', 'cut'] as const;
  const mixed = KINDS.flatMap((kind, at) =>
    Array.from({ length: 2 + 4 * at }, (_, index) => ({ ...question(`${kind}/${index}`), kind })),
  );

  test('take turns as long as there are any of each', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: mixed.length }), (seed, count) => {
        const drawn = drawQuestions(mixed, { count, seed }).map(({ kind }) => kind);
        const howMany = KINDS.map((kind) => drawn.filter((each) => each === kind).length);
        const most = Math.max(...howMany);
        for (const [at, own] of howMany.entries()) {
          expect(own).toBeGreaterThanOrEqual(Math.min(2 + 4 * at, most - 1));
        }
      }),
    );
  });

  test('keep their options in order where the order is that of a text', () => {
    const ordered = { ...question('a/1'), inOrder: true };
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(shuffleOptions([ordered], seed)).toEqual([ordered]);
      }),
    );
  });
});

test('shuffling options keeps the order of the questions', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const shuffled = shuffleOptions(TEN, seed);
      expect(ids(shuffled)).toEqual(ids(TEN));
      expect(shuffled).toEqual(shuffleOptions(TEN, seed));
      for (const options of optionsOf(shuffled)) {
        expect(options.sort()).toEqual(['right', 'worse', 'wrong']);
      }
    }),
  );
});

test('shuffling keeps every item, and a seed always gives the same order', () => {
  const items = ['a', 'b', 'c', 'd', 'e'];
  expect([...shuffle(items, 7)].sort()).toEqual(items);
  expect(shuffle(items, 7)).toEqual(shuffle(items, 7));
  expect(new Set([1, 2, 3, 4, 5].map((seed) => shuffle(items, seed).join())).size).toBeGreaterThan(
    1,
  );
});
