import { wordList } from '../word-list.ts';
import type { Word } from '../words.ts';
import type { Measured } from './quantity.ts';

/** Measured words: from the one at `from` up to the one at `end`. */
export interface FoundQuantity extends Measured {
  from: number;
}

export interface Ranged extends FoundQuantity {
  isDelta: boolean;
}

/** `9 to 2`, `two or three weeks`, `2-3`, `9 → 2`: how a second number is tied to the first. */
function tie(
  words: readonly Word[],
  last: FoundQuantity,
  next: FoundQuantity,
): 'none' | 'range' | 'arrow' {
  const between = words.slice(last.end, next.from);
  const gap = words[next.from]?.gap.trim() ?? '';
  if (between.length <= SHORTEST_UNIT && /^(?:→|->|=>)/.test(gap)) return 'arrow';
  if (between.length === 0) return /^[-–]$/.test(gap) ? 'range' : 'none';
  if (isSpoken(words, last, [...between, ...words.slice(next.from, next.from + 1)])) return 'range';
  const [link] = between;
  return between.length === 1 && (link?.lower === 'to' || link?.lower === 'or') ? 'range' : 'none';
}

const TO = wordList('to under below');
/** `11 a week -> 2`. */
const SHORTEST_UNIT = 2;
/** Words that may stand between a before and its after: `from 9 a week down to 1`. */
const LONGEST_UNIT = 5;

const ABOUT = wordList(
  'about around almost nearly roughly some over maybe perhaps just only well under below more less than',
);

/** Where the `from` before an amount stands: `from about 40`; -1 for none. */
function fromAt(words: readonly Word[], amount: number): number {
  let at = amount - 1;
  while (at > amount - 3 && ABOUT.has(words[at])) at -= 1;
  return words[at]?.lower === 'from' ? at : -1;
}

/** `from 9 a week to 1`: the first was led in by `from`, and the second stands behind `to`. */
function isSpoken(words: readonly Word[], last: FoundQuantity, between: readonly Word[]): boolean {
  if (fromAt(words, last.from) === -1) return false;
  if (between.length > LONGEST_UNIT || between.some(({ gap }) => /[.;:]/.test(gap))) return false;
  return between.slice(-2).some((word) => TO.has(word));
}

/** Joins `from 9 to 2` and `two to three weeks`; a number without a unit takes the second's. */
export function joinRanges(words: readonly Word[], found: readonly FoundQuantity[]): Ranged[] {
  const all: Ranged[] = [];
  for (const next of found) {
    const last = all[all.length - 1];
    const tied = last ? tie(words, last, next) : 'none';
    if (last === undefined || tied === 'none') {
      all.push({ ...next, isDelta: false });
      continue;
    }
    const from = fromAt(words, last.from);
    if (from !== -1) {
      last.from = from;
      last.isDelta = true;
    }
    last.isDelta ||= tied === 'arrow';
    last.kind = next.kind === 'zero' || last.kind === 'count' ? next.kind : last.kind;
    last.end = next.end;
  }
  return all;
}
