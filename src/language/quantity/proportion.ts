import { anyOf, wordList } from '../word-list.ts';
import type { Word } from '../words.ts';
import { measuredAt } from './measured.ts';
import { MAY_BEGIN_NUMBER, readNumber } from './numbers.ts';
import type { Measured, QuantityKind } from './quantity.ts';

const NONE = wordList('none nothing');
const MAY_BEGIN = anyOf(MAY_BEGIN_NUMBER, NONE);
/** What may be counted behind a bare number: `in 400 runs`, `out of 1,000 times`. */
const COUNTS: readonly QuantityKind[] = ['count', 'ratio'];
const YEAR = /^(?:19|20)\d\d$/;

/** How many words the first number takes, and whether it is none; null where none begins here. */
function firstNumber(source: string, words: readonly Word[], at: number) {
  const word = words[at];
  if (!MAY_BEGIN.has(word)) return null;
  if (word?.lower === 'one') return { length: 1, isZero: false };
  if (NONE.has(word)) return { length: 1, isZero: true };
  const number = readNumber(source, words, at);
  return number === null || number.suffix !== '' ? null : number;
}

/** So many of so many, from word `at` on: `1 in 90`, `3 out of 1,000`, `none in 52,000`; null where there are none. */
export function proportionAt(source: string, words: readonly Word[], at: number): Measured | null {
  const first = firstNumber(source, words, at);
  if (first === null) return null;
  const link = at + first.length;
  const isOutOf = words[link]?.lower === 'out' && words[link + 1]?.lower === 'of';
  if (!isOutOf && words[link]?.lower !== 'in') return null;
  const whole = link + (isOutOf ? 2 : 1);
  const second = readNumber(source, words, whole);
  const unit = measuredAt(source, words, whole);
  if (second === null || second.suffix !== '') return null;
  if (unit !== null && !COUNTS.includes(unit.kind)) return null;
  if (YEAR.test(words[whole]?.lower ?? '')) return null;
  return { kind: first.isZero ? 'zero' : 'share', end: whole + second.length };
}
