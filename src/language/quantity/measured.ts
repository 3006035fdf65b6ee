import { type Word, wordSet } from '../words.ts';
import { readCount } from './counted.ts';
import { isFraction, type NumberRead, readNumber } from './numbers.ts';
import type { Measured } from './quantity.ts';

const MONEY = wordSet('dollar dollars usd eur euro euros gbp pound pounds cents bucks rupees');
const SHARE = wordSet('percent percentage pct pp points bps percentile');
const RATIO = wordSet('times x fold');
const TIME_UNITS = wordSet(
  'ms millisecond milliseconds s sec secs second seconds min mins minute minutes h hr hrs hour hours day days night nights weekend weekends week weeks sprint sprints month months quarters year years',
);
const TIME_SUFFIXES = wordSet('ms s sec secs min mins h hr hrs d w');
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
  const name = isNear ? unit.lower : '';
  if (CURRENCY.test(source.slice(Math.max(0, word.start - 2), word.start)))
    return { kind: 'money', end };
  if (number.suffix === '%') return { kind: 'share', end };
  if (number.suffix === 'x') return { kind: 'ratio', end };
  if (number.suffix === 'pp' || number.suffix === 'bps') return { kind: 'share', end };
  if (TIME_SUFFIXES.has(number.suffix)) return { kind: 'time', end };
  if (MONEY.has(name)) return { kind: 'money', end: end + 1 };
  if (SHARE.has(name)) return { kind: 'share', end: end + 1 };
  if (isFraction(unit) && isNear) return { kind: 'share', end: end + 1 };
  if (RATIO.has(name)) return { kind: 'ratio', end: end + 1 };
  if (TIME_UNITS.has(name)) return { kind: 'time', end: end + 1 };
  if (number.suffix !== '') return { kind: 'count', end };
  return readCount(words, at, number);
}

/** `an hour`, `half a day`, where a time was reached or left: `from an hour to five minutes`. */
function readArticleTime(words: readonly Word[], at: number): Measured | null {
  const word = words[at];
  const isArticle =
    word?.lower === 'a' || word?.lower === 'an' || word?.lower === 'one' || word?.lower === 'half';
  if (!isArticle) return null;
  const unitAt = word.lower === 'half' ? at + 2 : at + 1;
  const unit = words[unitAt];
  if (unit === undefined || !TIME_UNITS.has(unit.lower) || unit.lower.endsWith('s')) return null;
  const before = words[at - 1]?.lower ?? '';
  const isReached =
    word.lower === 'one' ||
    word.lower === 'half' ||
    /^(?:under|within|in|to|from|than|about|by)$/.test(before);
  return isReached ? { kind: 'time', end: unitAt + 1 } : null;
}

/** What is measured from word `at` on; null where nothing is. */
export function measuredAt(source: string, words: readonly Word[], at: number): Measured | null {
  const number = readNumber(source, words, at);
  if (number === null) return readArticleTime(words, at);
  const measured = measure(source, words, at, number);
  return measured && number.isZero ? { ...measured, kind: 'zero' } : measured;
}
