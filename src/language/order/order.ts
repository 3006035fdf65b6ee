import { type Word, wordSet } from '../words.ts';
import { COMMA, END, isOpen, isSmall, KINDS, kindsOf } from './kinds.ts';
import { ROWS } from './rows.ts';

/** All sums are of quarters of a bit, which are whole numbers: fractions cost a walk over words its speed. */
const BIT = 4;
/** Rows of half bits, 12 of them taken as none: see `ROWS`. */
const QUARTERS = ROWS.map((row) =>
  [...row].map((digit) => (Number.parseInt(digit, 36) - 12) * (BIT / 2)),
);

/** Whether a comma stands before these is a matter of style, and the library has only one. */
const JOINING = wordSet('and but because which what so before that as');
const JOINS = KINDS.map((kind) => JOINING.has(kind));

/** A word that carries meaning may be of another kind than its ending says. */
const LEAST_OPEN = -3 * BIT;
/** Words that carry meaning, side by side: each beyond this many speaks against a sentence. */
const LONGEST_RUN = 4;
/** Words that carry meaning are known by their form alone: what they say of each other counts half. */
const BY_FORM = 0.5;
/** Bits of a pair that English hardly has; each is one bit worse than its count, which was too small to say. */
const IMPOSSIBLE = -2 * BIT;

function quartersOf(left: number, right: number): number {
  if (isOpen(left) && JOINS[right]) return 0;
  const quarters = QUARTERS[left]?.[right] ?? 0;
  if (!isSmall(left) && !isSmall(right)) return BY_FORM * Math.max(LEAST_OPEN, quarters);
  const known = isSmall(left) && isSmall(right) ? quarters : Math.max(LEAST_OPEN, quarters);
  return known <= IMPOSSIBLE ? known - BIT : known;
}

/**
 * How much the order of words speaks for their having been said one after the other: the binary
 * logarithm of how much likelier they are so than shuffled. Above 0 for sentences, far below for words
 * drawn at random; around 0 where hardly any small words say how the others hang together.
 */
export function orderOf(words: readonly Word[]): number {
  const known = KNOWN.get(words) ?? bitsIn(words);
  KNOWN.set(words, known);
  return known;
}

/** The same words are asked after as a text, as a section and as what the division made of it. */
const KNOWN = new WeakMap<readonly Word[], number>();

function bitsIn(words: readonly Word[]): number {
  const kinds = kindsOf(words);
  let quarters = 0;
  let run = 0;
  for (let at = 1; at < kinds.length; at += 1) {
    const left = kinds[at - 1] ?? END;
    const right = kinds[at] ?? END;
    quarters += quartersOf(left, right);
    if (right !== END && right !== COMMA) run = isOpen(right) ? run + 1 : 0;
    else run = 0;
    if (run > LONGEST_RUN) quarters -= BIT;
  }
  return quarters / BIT;
}

/** Bits a word that real answers stay above. */
const BROKEN = -0.6;

/** Whether the words are no sentences: far likelier shuffled than said one after the other. */
export function isOutOfOrder(words: readonly Word[]): boolean {
  return orderOf(words) < BROKEN * words.length;
}
