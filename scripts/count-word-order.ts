import { END, KINDS, kindsOf } from '../src/language/order/kinds.ts';
import { readPassage } from '../src/language/passage.ts';

/** Of each kind, what its pairs are counted with before any was seen: a pair seldom met says little. */
const PRIOR = 4;
/** Halves of a bit, so that a row is a line of digits: 0 is -6, `c` is 0, `o` is 6. */
const STEPS = 2;
const MOST = 6;

/** The texts of a file: every string in it of more than a few words. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(' ').length > 8 ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** One row a kind: by how many half bits each kind is likelier behind it than anywhere. */
export function countRows(texts: readonly string[]): string[] {
  const pairs = KINDS.map(() => KINDS.map(() => 0));
  const lefts = KINDS.map(() => 0);
  const rights = KINDS.map(() => 0);
  let all = 0;
  for (const text of texts) {
    const kinds = kindsOf(readPassage(text, [{ start: 0, end: text.length }]).words);
    let left = END;
    for (const right of kinds) {
      const row = pairs[left];
      if (row) row[right] = (row[right] ?? 0) + 1;
      lefts[left] = (lefts[left] ?? 0) + 1;
      rights[right] = (rights[right] ?? 0) + 1;
      all += 1;
      left = right;
    }
  }
  return pairs.map((row, left) =>
    row
      .map((seen, right) => {
        const share = (rights[right] ?? 0) / all;
        const bits = Math.log2((seen + PRIOR * share) / ((lefts[left] ?? 0) + PRIOR) / share);
        const step = Math.round((Math.max(-MOST, Math.min(MOST, bits)) + MOST) * STEPS);
        return step.toString(36);
      })
      .join(''),
  );
}
