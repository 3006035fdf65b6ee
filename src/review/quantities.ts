import { isFraction, type NumberRead, readNumber } from './numbers.ts';
import { isSetting } from './quantity-setting.ts';
import { changesIn, nonesIn } from './quantity-words.ts';
import { type Span, spanOver } from './span.ts';
import { isPreposition } from './subject.ts';
import type { Word } from './words.ts';

/** What a quantity measures. */
export type QuantityKind = 'share' | 'money' | 'time' | 'ratio' | 'count' | 'zero';

/** A stretch that measures something: `40%`, `$8,000`, `two sprints`, `from 9 to 2`, `halved`. */
export interface Quantity extends Span {
  kind: QuantityKind;
  words: readonly Word[];
  /** `from 9 to 2`, `from 40% to zero`. */
  isDelta: boolean;
  /** Says when, how often or how long one met, not how much came of it: `six months later`. */
  isSetting: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const MONEY = set('dollar dollars usd eur euro euros gbp pound pounds cents bucks rupees');
const SHARE = set('percent percentage pct pp points bps percentile');
const RATIO = set('times x fold times-fold');
export const TIME_UNITS = set(
  'ms millisecond milliseconds s sec secs second seconds min mins minute minutes h hr hrs hour hours day days night nights weekend weekends week weeks sprint sprints month months quarters year years',
);
const TIME_SUFFIXES = set('ms s sec secs min mins h hr hrs d w');
/** Numbers behind these count them off: `phase 2`, `sprint 14`, `port 8080`. */
const COUNTED_OFF = set(
  'version phase step level part chapter page section ticket issue bug port line day week sprint quarter round item number no option priority tier sev severity room floor grade type release http error status code rfc iso soc class series stage team group day1 appendix figure table node java python es top',
);
const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const MEASURING = set(
  'to from by at of under below over above about around than only nearly almost just exactly was is were and or reached hit until',
);
const CURRENCY = /[$€£¥₹]\s?$/;

interface Measured {
  kind: QuantityKind;
  end: number;
}

function isYear(word: Word, next: Word | undefined): boolean {
  return (
    /^(?:19|20)\d\d$/.test(word.lower) && !(next?.gap === ' ' && /^[a-z]{3,}s$/.test(next.lower))
  );
}

function isCapitalised(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text) && word.lower !== 'i';
}

/** What a bare number counts: the noun behind it; null where it is a name, a year or an index. */
function readCount(words: readonly Word[], at: number, number: NumberRead): Measured | null {
  const word = words[at];
  const before = words[at - 1];
  const end = at + number.length;
  const next = words[end];
  if (word === undefined) return null;
  const isOff =
    before &&
    word.gap === ' ' &&
    (COUNTED_OFF.has(before.lower) || (isCapitalised(before) && at > 1));
  const noun =
    next && /^[ -]$/.test(next.gap) && /^\p{L}{2,}/u.test(next.lower) && !isPreposition(next);
  if (!number.isWord && (isYear(word, next) || (isOff && !(noun && next.lower.endsWith('s')))))
    return null;
  if ((noun && MONTHS.has(next.lower)) || (before && MONTHS.has(before.lower))) return null;
  if (noun && !MEASURING.has(next.lower)) return { kind: 'count', end: end + 1 };
  const isMeasured = before === undefined || MEASURING.has(before.lower) || word.gap !== ' ';
  return isMeasured ? { kind: 'count', end } : null;
}

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
  const isNear = unit !== undefined && /^(?:[ -]|)$/.test(unit.gap);
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

function readAt(source: string, words: readonly Word[], at: number): Measured | null {
  const number = readNumber(source, words, at);
  if (number === null) return readArticleTime(words, at);
  const measured = measure(source, words, at, number);
  return measured && number.isZero ? { ...measured, kind: 'zero' } : measured;
}

interface Found {
  kind: QuantityKind;
  from: number;
  end: number;
}

/** Joins `from 9 to 2` and `two to three weeks`; a number without a unit takes the second's. */
function joined(words: readonly Word[], found: readonly Found[]): (Found & { isDelta: boolean })[] {
  const all: (Found & { isDelta: boolean })[] = [];
  for (const each of found) {
    const last = all[all.length - 1];
    const link = last
      ? words
          .slice(last.end, each.from)
          .map(({ lower }) => lower)
          .join(' ')
      : ' ';
    const gap = words[each.from]?.gap ?? '';
    const isRange =
      last !== undefined &&
      (link === 'to' || link === 'or' || (link === '' && /^\s?(?:-|–|→|->|=>)/.test(gap.trim())));
    if (!isRange || last === undefined) {
      all.push({ ...each, isDelta: false });
      continue;
    }
    const opensWithFrom = words[last.from - 1]?.lower === 'from';
    last.isDelta ||= opensWithFrom || /→|->/.test(gap);
    if (opensWithFrom && !last.isDelta) last.from -= 1;
    if (last.isDelta && words[last.from - 1]?.lower === 'from') last.from -= 1;
    last.kind = each.kind === 'zero' ? 'zero' : last.kind === 'count' ? each.kind : last.kind;
    last.end = each.end;
  }
  return all;
}

/** The quantities of one sentence, in order. */
export function quantitiesIn(source: string, words: readonly Word[]): Quantity[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const measured = readAt(source, words, at);
    if (measured) found.push({ kind: measured.kind, from: at, end: measured.end });
    at = Math.max(at + 1, measured?.end ?? 0);
  }
  const inWords = [...nonesIn(words), ...changesIn(words)].filter(
    (each) => !found.some(({ from, end }) => each.from < end && from < each.end),
  );
  return [...joined(words, found), ...inWords.map((each) => ({ ...each, isDelta: false }))]
    .sort((a, b) => a.from - b.from)
    .map(({ kind, from, end, isDelta }) => {
      const own = words.slice(from, end);
      const span = spanOver(own);
      return {
        ...widened(source, span),
        kind,
        words: own,
        isDelta,
        isSetting: isSetting(words, from, end, kind),
      };
    });
}

/** Takes in what is written onto the number: `$`, `%`, `+`. */
function widened(source: string, { start, end }: Span): Span {
  const before = /[$€£¥₹~<>≈]{1,2}$/.exec(source.slice(Math.max(0, start - 2), start));
  const behind = /^(?:\s?%|\+)/.exec(source.slice(end, end + 2));
  return { start: start - (before?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) };
}
