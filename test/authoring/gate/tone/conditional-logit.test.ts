import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beliefs,
  learn,
  likenessOf,
  scoresBy,
} from '../../../../src/authoring/gate/tone/conditional-logit.ts';

/** Three options each; the right one is the first. Column 0 says so, column 1 says nothing. */
const QUESTIONS = Array.from({ length: 20 }, (_, at) => ({
  scenarioId: String(at),
  start: at * 3,
  end: at * 3 + 3,
  right: at * 3,
}));
const ROWS = QUESTIONS.flatMap((_, at) => [
  Float64Array.of(2, (at % 3) - 1),
  Float64Array.of(-1, ((at + 1) % 3) - 1),
  Float64Array.of(-1, ((at + 2) % 3) - 1),
]);

describe('beliefs', () => {
  test('add up to one and keep the order of the scores', () => {
    const scores = fc.float64Array({
      minLength: 1,
      maxLength: 6,
      min: -500,
      max: 500,
      noNaN: true,
    });
    fc.assert(
      fc.property(scores, (values) => {
        const shares = beliefs(values);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        const most = values.indexOf(Math.max(...values));
        expect(shares[most]).toBe(Math.max(...shares));
      }),
    );
  });

  test('are shared evenly where nothing tells options apart', () => {
    expect([...beliefs(Float64Array.of(0, 0, 0, 0))]).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});

describe('what is learned', () => {
  const likeness = likenessOf(ROWS, [0, 1]);
  const counts = learn(QUESTIONS.slice(1), likeness);

  test('tells the right option of a question that was not seen', () => {
    const [a = 0, b = 0, c = 0] = beliefs(scoresBy(counts, likeness).subarray(0, 3));
    expect(a).toBeGreaterThan(0.8);
    expect(Math.max(b, c)).toBeLessThan(0.2);
  });

  test('takes nothing from the question that is held out', () => {
    expect([...counts.subarray(0, 3)]).toEqual([0, 0, 0]);
  });

  test('leaves no way down: the slope at the end is nought', () => {
    const scores = scoresBy(counts, likeness);
    for (const { start, end, right } of QUESTIONS.slice(1)) {
      const belief = beliefs(scores.subarray(start, end));
      for (let row = start; row < end; row += 1) {
        const over = ((belief[row - start] ?? 0) - (row === right ? 1 : 0)) / 19;
        expect((counts[row] ?? 0) * 0.05 + over).toBeCloseTo(0, 4);
      }
    }
  });

  test('is nothing where no column tells options apart', () => {
    const blank = likenessOf(
      ROWS.map(() => Float64Array.of(0)),
      [0],
    );
    const scores = scoresBy(learn(QUESTIONS, blank), blank);
    expect([...scores].every((score) => score === 0)).toBe(true);
  });

  test('is the same every time', () => {
    expect(learn(QUESTIONS.slice(1), likenessOf(ROWS, [0, 1]))).toEqual(counts);
  });
});
