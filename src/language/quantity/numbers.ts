import { anyOf, wordList, wordsThat } from '../word-list.ts';
import type { Word } from '../words.ts';

/** A number among words: how many words it takes, and what is written onto its last digit. */
export interface NumberRead {
  length: number;
  /** `ms` of `40ms`, `x` of `10x`, `%` of `0.3%`; empty for none. */
  suffix: string;
  isZero: boolean;
  isWord: boolean;
}

const SMALL =
  'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety';
const LARGE = 'hundred thousand million billion dozen lakh lakhs crore crores grand';
const SMALL_WORDS = wordList(SMALL);
const LARGE_WORDS = wordList(LARGE);
const FRACTIONS = wordList('third thirds quarter quarters fifth fifths tenth tenths half');

/** What may be written onto digits and still measure: the rest are names (`5G`, `2FA`, `4xx`, `3rd`). */
const SUFFIXES = wordList(
  'k m b bn mm x ms s sec secs min mins h hr hrs d w gb mb tb kb pb rps qps tps fps pp bps',
);
const DIGITS = /^(\d+(?:[.,]\d+)*)([a-z]*)$/;

/** `CVE-2021-44228`, `v1.2.3`, `10:30`, `#12`, `(2)`: digits that name something. */
function isName(source: string, words: readonly Word[], at: number, digits: string): boolean {
  const word = words[at];
  if (word === undefined) return true;
  const before = words[at - 1];
  const touching = source.charAt(word.start - 1);
  const behind = source.charAt(word.end);
  if (touching === '#' || (touching === '(' && behind === ')')) return true;
  if (word.gap === '-' && before && !isPrefix(chainHead(words, at))) return true;
  // A clock time or a one-to-one; `10:1` would be a ratio, but nobody says it in a story.
  if (touching === ':' && word.gap === ':') return true;
  if (behind === ':' && words[at + 1]?.gap === ':') return true;
  if (digits === '24' && behind === '/') return true;
  if (touching === '/' && before?.lower === '24') return true;
  return (digits.match(/\./g) ?? []).length > 1;
}

/** A compound of more parts is no number, whatever it is. */
const LONGEST_CHAIN = 4;

/** The first word of a compound: `CVE` of `CVE-2021-44228`, `2` of `2-3`. */
function chainHead(words: readonly Word[], at: number): string {
  let head = at;
  while (words[head]?.gap === '-' && head > 0 && at - head < LONGEST_CHAIN) head -= 1;
  return words[head]?.lower ?? '';
}

function isPrefix(lower: string): boolean {
  return (
    /^\d/.test(lower) ||
    ['sub', 'to', 'about', 'over', 'under', 'a', 'near', 'another'].includes(lower) ||
    SMALL_WORDS.hasForm(lower)
  );
}

/** Reads `hundred thousand`, `and a half` behind a number. */
function scaleLength(words: readonly Word[], at: number): number {
  let end = at;
  while (LARGE_WORDS.has(words[end])) end += 1;
  return end - at;
}

function readDigits(source: string, words: readonly Word[], at: number): NumberRead | null {
  const word = words[at];
  if (word === undefined || !WITH_DIGIT.has(word)) return null;
  const [, digits, letters] = DIGITS.exec(word.lower) ?? [];
  if (digits === undefined || letters === undefined) return null;
  if (letters !== '' && !SUFFIXES.hasForm(letters)) return null;
  if (isName(source, words, at, digits)) return null;
  const isZero = /^0(?:[.,]0+)?$/.test(digits);
  const percent = /^\s?[%‰]/.test(source.slice(word.end, word.end + 2));
  const suffix = percent ? '%' : letters;
  const scale = letters === '' ? scaleLength(words, at + 1) : 0;
  return { length: 1 + scale, suffix, isZero, isWord: false };
}

function readWords(words: readonly Word[], at: number): NumberRead | null {
  const first = words[at]?.lower ?? '';
  let end = at;
  const isArticle = first === 'a' || first === 'half';
  if (isArticle && LARGE_WORDS.has(words[at + 1])) end = at + 1;
  else if (first === 'half' && words[at + 1]?.lower === 'a' && LARGE_WORDS.has(words[at + 2]))
    end = at + 2;
  else if (!SMALL_WORDS.has(words[at]) && !(first === 'one' && scaleLength(words, at + 1) > 0))
    return null;
  else end = at + 1;
  while (
    SMALL_WORDS.has(words[end]) &&
    words[end]?.gap !== ' or ' &&
    /^[ -]$/.test(words[end]?.gap ?? '')
  )
    end += 1;
  end += scaleLength(words, end);
  return { length: end - at, suffix: '', isZero: first === 'zero', isWord: true };
}

const WITH_DIGIT = wordsThat((lower) => /^\d/.test(lower));
/** Most words begin no number. */
export const MAY_BEGIN_NUMBER = anyOf(WITH_DIGIT, SMALL_WORDS, wordList('a half one'));

/** The number that begins at word `at`; null where none does or where digits only name something. */
export function readNumber(source: string, words: readonly Word[], at: number): NumberRead | null {
  return readDigits(source, words, at) ?? readWords(words, at);
}

/** `two thirds`, `three quarters`, `a third of`. */
export function isFraction(word: Word | undefined): boolean {
  return word !== undefined && FRACTIONS.has(word);
}
