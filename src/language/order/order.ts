import { workedOutOnce } from '../../text/worked-out.ts';
import { wordList } from '../word-list.ts';
import type { Word } from '../words.ts';
import { END, isOpen, isSmall, KINDS, kindsOf } from './kinds.ts';
import { ROWS } from './rows.ts';

/** All sums are of quarters of a bit, which are whole numbers: fractions cost a walk over words its speed. */
const BIT = 4;
/** Half bits of a row that stand for none: see `ROWS`. */
const NONE = 12;

/** Whether a comma stands before these is a matter of style, and the library has only one. */
const JOINING = wordList('and but because which what so before that as');

/** A word that carries meaning may be of another kind than its ending says. */
const LEAST_OPEN = -3 * BIT;
/** Words that carry meaning, side by side: each beyond this many speaks against a sentence. */
const LONGEST_RUN = 4;
/** Words that carry meaning are known by their form alone: what they say of each other counts half. */
const BY_FORM = 0.5;
/** Bits of a pair that English hardly has; each is one bit worse than its count, which was too small to say. */
const IMPOSSIBLE = -2 * BIT;

function quartersOf(left: number, right: number): number {
  if (isOpen(left) && JOINING.hasForm(KINDS[right] ?? '')) return 0;
  const quarters = (Number.parseInt(ROWS[left]?.charAt(right) ?? '', 36) - NONE) * (BIT / 2);
  if (!isSmall(left) && !isSmall(right)) return BY_FORM * Math.max(LEAST_OPEN, quarters);
  const known = isSmall(left) && isSmall(right) ? quarters : Math.max(LEAST_OPEN, quarters);
  return known <= IMPOSSIBLE ? known - BIT : known;
}

/** No pair has so many. */
const UNMET = 127;
/** What each pair that was met came to, by its left kind and then its right: texts are made of some hundreds. */
const MET = new Int8Array(KINDS.length * KINDS.length).fill(UNMET);

function metQuartersOf(left: number, right: number): number {
  const at = left * KINDS.length + right;
  const known = MET[at] ?? UNMET;
  if (known !== UNMET) return known;
  const quarters = quartersOf(left, right);
  MET[at] = quarters;
  return quarters;
}

/**
 * How much the order of words speaks for their having been said one after the other: the binary
 * logarithm of how much likelier they are so than shuffled. Above 0 for sentences, far below for words
 * drawn at random; around 0 where hardly any small words say how the others hang together.
 */
export const orderOf = workedOutOnce((words: readonly Word[]): number => {
  const kinds = kindsOf(words);
  let quarters = 0;
  let run = 0;
  let left = END;
  for (const right of kinds) {
    quarters += metQuartersOf(left, right);
    run = isOpen(right) ? run + 1 : 0;
    if (run > LONGEST_RUN) quarters -= BIT;
    left = right;
  }
  return quarters / BIT;
});

/** Bits a word that real answers stay above. */
const BROKEN = -0.6;

/** Whether the words are no sentences: far likelier shuffled than said one after the other. */
export function isOutOfOrder(words: readonly Word[]): boolean {
  return orderOf(words) < BROKEN * words.length;
}
