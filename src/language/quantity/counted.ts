import { isPreposition } from '../clause/subject.ts';
import { wordList } from '../word-list.ts';
import type { Word } from '../words.ts';
import type { NumberRead } from './numbers.ts';
import type { Measured } from './quantity.ts';

/** Numbers behind these count them off: `phase 2`, `sprint 14`, `port 8080`. */
export const COUNTED_OFF = wordList(
  'version phase step level part chapter page section ticket issue bug port line day week sprint quarter round item number no option priority tier sev severity room floor grade type release http error status code rfc iso soc class series stage team group appendix figure table node java python es top',
);
const MONTHS = wordList(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const MEASURING = wordList(
  'to from by at of under below over above about around than only nearly almost just exactly was is were and or reached hit until became becomes',
);
const CLOCK = wordList('am pm');

function isYear(word: Word, next: Word | undefined): boolean {
  return (
    /^(?:19|20)\d\d$/.test(word.lower) && !(next?.gap === ' ' && /^[a-z]{3,}s$/.test(next.lower))
  );
}

const ACRONYM = /^\p{Lu}{2,}$/u;

function isCapitalised(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text) && word.lower !== 'i';
}

/** `2-3`, `2 to 3`, `2 → 3`: another number follows. */
function isTiedAhead(words: readonly Word[], end: number): boolean {
  const next = words[end];
  if (next === undefined) return false;
  if (/^\s?(?:[-–→]|->|=>)\s?$/.test(next.gap)) return /^\d/.test(next.lower);
  const isLink = next.lower === 'to' || next.lower === 'or';
  return (
    isLink &&
    next.gap === ' ' &&
    /^(?:\d|two|three|four|five|six|ten)/.test(words[end + 1]?.lower ?? '')
  );
}

/** What a bare number counts: the noun behind it; null where it is a name, a year or an index. */
export function readCount(words: readonly Word[], at: number, number: NumberRead): Measured | null {
  const word = words[at];
  const before = words[at - 1];
  const end = at + number.length;
  const next = words[end];
  if (word === undefined) return null;
  const isOff =
    before && word.gap === ' ' && (COUNTED_OFF.has(before) || (isCapitalised(before) && at > 1));
  const noun =
    next && /^(?:\+? |-)$/.test(next.gap) && /^\p{L}{2,}/u.test(next.lower) && !isPreposition(next);
  if (!number.isWord && before && word.gap === ' ' && ACRONYM.test(before.text)) return null;
  if (!number.isWord && (isYear(word, next) || (isOff && !(noun && next.lower.endsWith('s')))))
    return null;
  if (noun && CLOCK.has(next)) return null;
  if ((noun && MONTHS.has(next)) || (before && MONTHS.has(before))) return null;
  if (noun && !MEASURING.has(next)) return { kind: 'count', end: end + 1 };
  if (isTiedAhead(words, end)) return { kind: 'count', end };
  const isMeasured = before === undefined || MEASURING.has(before) || word.gap !== ' ';
  return isMeasured ? { kind: 'count', end } : null;
}
