import type { Clause } from '../clause/clause.ts';
import { COORDINATORS } from '../clause/start.ts';
import { isAdverb, isAuxiliary, isPreposition } from '../clause/subject.ts';
import type { Sentence } from '../passage.ts';
import { type Span, spanOver } from '../span.ts';
import { stemOf } from '../stem.ts';
import { isPast } from '../verbs.ts';
import { wordList } from '../word-list.ts';
import type { Word } from '../words.ts';
import { COUNTED_OFF } from './counted.ts';
import { TIME_UNITS } from './measured.ts';
import { isFraction, readNumber } from './numbers.ts';
import type { Quantity, QuantityKind } from './quantity.ts';

/** What may be a before or an after: a quantity, or an amount only such a place makes one: `none`, `a day`, `once`. */
export interface End extends Span {
  /** Its first word in the sentence, and the one behind its last. */
  readonly from: number;
  readonly until: number;
  readonly kind: QuantityKind | 'often';
  /** The stem of what is counted; null for a number alone. */
  readonly noun: string | null;
  /** Both at once: `from 9 to 2`. */
  readonly isDelta: boolean;
  /** No quantity by itself. */
  readonly isLoose: boolean;
}

const ARTICLES = wordList('a an one half single same');
/** Behind these `a day` says how long; behind others it may say how often: `six calls a day`. */
const LASTING = wordList(
  `from to in under within than about by of take takes took cost costs them us me wait waits waited last lasts
  lasted need needs needed for is was been only just almost nearly barely the half roughly spend spends spent`,
);
const NONES = wordList('none nil zero');
/** Before `one` where it is a number: `down to one`, `only one`. */
const COUNTING = wordList(
  'to by in at had have has is was were are only just even than about of from with under below or maybe perhaps into lost take takes took need needs needed',
);
const FEW = wordList('handful couple pair few');
const OFTEN = wordList('once twice');
const ORDINAL = /^(?:other|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]+th)$/;

function nounOf(words: readonly Word[], kind: QuantityKind): string | null {
  const last = words[words.length - 1];
  if (kind !== 'count' || last === undefined || words.length < 2) return null;
  const { lower } = last;
  const isNoun =
    /^\p{L}{3,}$/u.test(lower) && !isPast(lower) && !isAuxiliary(last) && !isAdverb(last);
  const isNumber =
    /^(?:something|odd|ish|hundred|thousand|million|billion|dozen|ten|[a-z]+teen|[a-z]+ty|one|two|three|four|five|six|seven|eight|nine|eleven|twelve)$/;
  return isNoun && !COORDINATORS.has(last) && !isNumber.test(lower) ? stemOf(lower) : null;
}

/** `a day`, `the same afternoon`: the word behind it; -1 for none. */
function timeEnd(words: readonly Word[], at: number): number {
  if (!ARTICLES.has(words[at]) || !LASTING.has(words[at - 1])) return -1;
  let unit = at + 1;
  if (words[at]?.lower === 'half' && words[unit]?.lower === 'a') unit += 1;
  if (/^(?:single|whole|full|working)$/.test(words[unit]?.lower ?? '')) unit += 1;
  const word = words[unit];
  return TIME_UNITS.has(word) && !word?.lower.endsWith('s') ? unit + 1 : -1;
}

/** Before a number without a noun: `needed eight`, `not nineteen`. */
const BEFORE_BARE = wordList(
  'maybe perhaps about around roughly like nearly almost only just not need needs needed take takes took have has had get got make made see saw do did lose lost and but',
);

/** No noun behind it. */
function isLeftAlone(next: Word | undefined, isLed: boolean): boolean {
  if (next === undefined || next.gap !== ' ') return next?.gap !== '-';
  return isLed && (isPreposition(next) || COORDINATORS.has(next));
}

/** An amount as it stands among words alone: up to the one at `until`. */
interface Loose {
  kind: End['kind'];
  until: number;
}

function isOrTwo(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === 'or' && /^(?:two|2)$/.test(words[at + 1]?.lower ?? '');
}

function looseAt(words: readonly Word[], at: number): Loose | null {
  const word = words[at];
  const { lower = '', gap = '' } = word ?? {};
  const before = words[at - 1];
  const next = words[at + 1];
  const time = timeEnd(words, at);
  if (time !== -1) return { kind: 'time', until: time };
  if (NONES.has(word)) return { kind: 'zero', until: at + 1 };
  const isLed = LASTING.has(before);
  if (isLed && (lower === 'a' || lower === 'one') && next && isFraction(next))
    return { kind: 'share', until: at + 2 };
  if (lower === 'one' && COUNTING.has(before) && next?.gap !== '-')
    return { kind: 'count', until: isOrTwo(words, at + 1) ? at + 3 : at + 1 };
  if (lower === 'a' && FEW.has(next)) return { kind: 'count', until: at + 2 };
  if (lower === 'every' && next) {
    if (ORDINAL.test(next.lower) && next.lower !== 'month') return { kind: 'share', until: at + 2 };
    if (TIME_UNITS.has(next)) return { kind: 'often', until: at + 2 };
  }
  const isClock = /^\d\d?$/.test(lower) && next?.gap === ':' && /^\d\d$/.test(next.lower);
  if (isClock) return { kind: 'time', until: at + 2 };
  if (next?.gap === '-' && /^(?:something|ish|odd)$/.test(next.lower) && /^\d+$/.test(lower))
    return { kind: 'count', until: at + 2 };
  const number = COUNTED_OFF.has(before) ? null : readNumber('', words, at);
  if (number?.isWord && isLeftAlone(words[at + number.length], BEFORE_BARE.has(before)))
    return { kind: 'count', until: at + number.length };
  const isAlone = gap !== ' ' || /^(?:only|just|not|then|to|from|now)$/.test(before?.lower ?? '');
  const isLast = next === undefined || next.gap !== ' ';
  return OFTEN.has(word) && isAlone && isLast ? { kind: 'often', until: at + 1 } : null;
}

/** Needed, as opposed to aimed at: `what once needed four people`. */
const NEEDING = wordList('needed needs need');

/** Behind these it is set against another, for all that follows: `against seven minutes before I came`. */
const SET_AGAINST = wordList('against than instead versus vs compared');

function mayStand({ role }: Quantity, words: readonly Word[], at: number): boolean {
  if (role === 'measure' || role === 'headcount') return true;
  if (role === 'goal') return NEEDING.has(words[at - 1]);
  return (
    role === 'when' && words.slice(Math.max(0, at - 3), at).some((each) => SET_AGAINST.has(each))
  );
}

/** What in a sentence may be a before or an after, in order. `quantities` are its own. */
export function endsIn({ words }: Sentence, quantities: readonly Quantity[]): End[] {
  const ends: End[] = [];
  let next = 0;
  for (let at = 0; at < words.length; ) {
    const quantity = quantities[next];
    const here = words[at];
    const first = quantity?.words[0];
    if (quantity && first && here && here.start >= first.start) {
      const { start, end, kind, isDelta, words: own } = quantity;
      const until = at + own.length;
      next += 1;
      if (mayStand(quantity, words, at))
        ends.push({
          start,
          end,
          from: at,
          until,
          kind,
          noun: nounOf(own, kind),
          isDelta,
          isLoose: false,
        });
      at = Math.max(at + 1, until);
      continue;
    }
    const loose = looseAt(words, at);
    if (loose) {
      const { start, end } = spanOver(words.slice(at, loose.until));
      ends.push({ ...loose, start, end, from: at, noun: null, isDelta: false, isLoose: true });
    }
    at = loose?.until ?? at + 1;
  }
  return ends;
}

/** Whether a second amount may be the first one's after. */
export function areComparable(first: End, second: End): boolean {
  const isBare = second.kind === 'count' && second.noun === null;
  if (isBare || second.kind === 'zero') return true;
  if (first.kind === 'often' || second.kind === 'often')
    return [first, second].every(
      ({ kind }) => kind === 'often' || kind === 'count' || kind === 'zero',
    );
  if (first.kind === 'zero') return second.noun === first.noun || first.noun === null;
  if (first.kind !== second.kind) return false;
  return first.noun === null || second.noun === null || first.noun === second.noun;
}

/** The clause an amount stands in. */
export function clauseWith({ clauses }: Sentence, { start }: End): Clause | undefined {
  return clauses.find((each) => each.start <= start && start < each.end);
}
