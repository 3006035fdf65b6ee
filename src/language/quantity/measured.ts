import { anyOf, wordList } from '../word-list.ts';
import type { Word } from '../words.ts';
import { readCount } from './counted.ts';
import { isFraction, MAY_BEGIN_NUMBER, type NumberRead, readNumber } from './numbers.ts';
import type { Measured } from './quantity.ts';

const MONEY = wordList('dollar dollars usd eur euro euros gbp pound pounds cents bucks rupees');
const INDIAN = wordList('lakh lakhs crore crores grand');
const SHARE = wordList('percent percentage pct pp points bps percentile');
const RATIO = wordList('times x fold');
export const TIME_UNITS = wordList(
  'ms millisecond milliseconds s sec secs second seconds min mins minute minutes h hr hrs hour hours day days night nights weekend weekends week weeks sprint sprints month months quarters year years shift shifts morning mornings evening evenings afternoon afternoons',
);
/** `a whole shift`, `half a working day`. */
const WHOLE = wordList('whole full entire working');
const TIME_SUFFIXES = wordList('ms s sec secs min mins h hr hrs d w');
const MAY_BEGIN = anyOf(MAY_BEGIN_NUMBER, wordList('an'));
const CURRENCY = /[$€£¥₹]\s?$/;

/** The unit behind a number, or the thing it counts. */
function measure(
  source: string,
  words: readonly Word[],
  at: number,
  number: NumberRead,
): Measured | null {
  const word = words[at];
  const end = at + number.length;
  const unit = words[end];
  if (word === undefined) return null;
  const isNear = unit !== undefined && /^(?:\+? |-|)$/.test(unit.gap);
  const name = isNear ? unit : undefined;
  if (CURRENCY.test(source.slice(Math.max(0, word.start - 2), word.start)))
    return { kind: 'money', end };
  if (number.suffix === '%') return { kind: 'share', end };
  if (number.suffix === 'x') return { kind: 'ratio', end };
  if (number.suffix === 'pp' || number.suffix === 'bps') return { kind: 'share', end };
  if (TIME_SUFFIXES.hasForm(number.suffix)) return { kind: 'time', end };
  if (MONEY.has(name)) return { kind: 'money', end: end + 1 };
  // Said without a unit, these are rupees, or pounds.
  if (INDIAN.has(words[end - 1]) && !isCounted(unit)) return { kind: 'money', end };
  if (SHARE.has(name)) return { kind: 'share', end: end + 1 };
  if (isFraction(unit) && isNear) return { kind: 'share', end: end + 1 };
  if (RATIO.has(name)) return { kind: isOften(words[end + 1]) ? 'count' : 'ratio', end: end + 1 };
  if (TIME_UNITS.has(name)) return { kind: 'time', end: end + 1 };
  if (WHOLE.has(name) && TIME_UNITS.has(words[end + 1])) return { kind: 'time', end: end + 2 };
  if (number.suffix !== '') return { kind: 'count', end };
  return readCount(words, at, number);
}

/** `four times a month` counts, `four times as fast` compares. */
function isOften(next: Word | undefined): boolean {
  return next !== undefined && /^(?:a|per|every|each|in|last|this)$/.test(next.lower);
}

/** A noun in the plural: `12 lakh users`. */
function isCounted(unit: Word | undefined): boolean {
  return unit !== undefined && unit.gap === ' ' && /^[a-z]{3,}[^s]s$/.test(unit.lower);
}

/** `an hour`, `half a day`, where a time was reached or left: `from an hour to five minutes`. */
function readArticleTime(words: readonly Word[], at: number): Measured | null {
  const word = words[at];
  const isArticle =
    word?.lower === 'a' || word?.lower === 'an' || word?.lower === 'one' || word?.lower === 'half';
  if (!isArticle) return null;
  const nounAt = word.lower === 'half' ? at + 2 : at + 1;
  const unitAt = WHOLE.has(words[nounAt]) ? nounAt + 1 : nounAt;
  const unit = words[unitAt];
  if (unit === undefined || !TIME_UNITS.has(unit) || unit.lower.endsWith('s')) return null;
  const before = words[at - 1]?.lower ?? '';
  // `One day this may pay off` is no day counted.
  const after = words[unitAt + 1]?.lower ?? '';
  const isSomeDay =
    word.lower === 'one' &&
    unit.lower === 'day' &&
    !/^(?:late|early|earlier|instead|less|more|of|a|per)$/.test(after) &&
    before !== 'in' &&
    before !== 'to';
  if (isSomeDay) return null;
  if (/^(?:late|delayed|early|behind|overdue)$/.test(after))
    return { kind: 'time', end: unitAt + 1 };
  const isReached =
    word.lower === 'one' ||
    word.lower === 'half' ||
    /^(?:under|within|in|to|from|than|about|by|of|take|takes|took|cost|costs|them|us|me)$/.test(
      before,
    );
  return isReached ? { kind: 'time', end: unitAt + 1 } : null;
}

/** What is measured from word `at` on; null where nothing is. */
export function measuredAt(source: string, words: readonly Word[], at: number): Measured | null {
  if (!MAY_BEGIN.has(words[at])) return null;
  const number = readNumber(source, words, at);
  if (number === null) return readArticleTime(words, at);
  const measured = measure(source, words, at, number);
  return measured && number.isZero ? { ...measured, kind: 'zero' } : measured;
}
