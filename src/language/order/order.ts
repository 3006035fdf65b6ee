import { type Word, wordSet } from '../words.ts';
import { COMMA, END, isOpen, isSmall, KINDS, kindsOf } from './kinds.ts';
import { ROWS } from './rows.ts';

/** Half bits, 8 of them taken as none: see `ROWS`. */
const BITS = ROWS.map((row) => [...row].map((digit) => (Number.parseInt(digit, 36) - 8) / 2));

/** Whether a comma stands before these is a matter of style, and the library has only one. */
const JOINING = wordSet('and but because which what so before that as');
const JOINS = KINDS.map((kind) => JOINING.has(kind));

/** A word that carries meaning may be of another kind than its ending says. */
const LEAST_OPEN = -3;
/** Words that carry meaning, side by side: each beyond this many speaks against a sentence. */
const LONGEST_RUN = 5;

function bitsOf(left: number, right: number): number {
  // Which of two words that carry meaning comes first is the story's business.
  if (!isSmall(left) && !isSmall(right)) return 0;
  if (isOpen(left) && JOINS[right]) return 0;
  const bits = BITS[left]?.[right] ?? 0;
  return isSmall(left) && isSmall(right) ? bits : Math.max(LEAST_OPEN, bits);
}

/**
 * How much the order of words speaks for their having been said one after the other: the binary
 * logarithm of how much likelier they are so than shuffled. Above 0 for sentences, far below for words
 * drawn at random; around 0 where hardly any small words say how the others hang together.
 */
function orderOf(words: readonly Word[]): number {
  const kinds = kindsOf(words);
  let bits = 0;
  let run = 0;
  for (let at = 1; at < kinds.length; at += 1) {
    const left = kinds[at - 1] ?? END;
    const right = kinds[at] ?? END;
    bits += bitsOf(left, right);
    if (right !== END && right !== COMMA) run = isOpen(right) ? run + 1 : 0;
    else run = 0;
    if (run > LONGEST_RUN) bits -= 1;
  }
  return bits;
}

/** Bits a word that real answers stay above. */
const BROKEN = -0.2;
/** Bits a word that hardly any shuffled words reach and, of 300 sections of real answers, all but seven. */
const READABLE = 0.1;
/** Fewer words are too few to tell. */
const ENOUGH_WORDS = 16;

/** Whether the words are no sentences: far likelier shuffled than said one after the other. */
export function isOutOfOrder(words: readonly Word[]): boolean {
  return orderOf(words) < BROKEN * words.length;
}

/** Whether the words plainly hang together as English does; a few always may. */
export function hangTogether(words: readonly Word[]): boolean {
  return words.length < ENOUGH_WORDS || orderOf(words) >= READABLE * words.length;
}
