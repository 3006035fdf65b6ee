import { formsOfAll } from '../verbs.ts';
import { wordList } from '../word-list.ts';
import type { Word } from '../words.ts';
import { isAskedWhich } from './asked.ts';
import type { QuantityKind, QuantityRole } from './quantity.ts';

const MEETINGS = wordList(
  'meeting meetings call calls sync syncs standup standups session sessions workshop workshops talk talks presentation presentations discussion discussions conversation conversations interview interviews chat chats demo review retro retrospective check checkin checkins huddle video walkthrough lecture lectures',
);
const LATER = wordList('later ago old earlier afterwards after before into');
const LEADING = wordList(
  'after over during past last next first following another previous since until within-reach',
);
const EVERY = wordList('every each per');
const DEFINITE = wordList("the these those both my our your their his her all each which only 's");
const BACKGROUND_ZERO = wordList('knowledge experience trust day days idea context background sum');

const LEFT = wordList('left remaining');
const OWNING = formsOfAll('have get give');
/** Said of what was aimed at, planned or feared, not of what came. */
const AHEAD = wordList(
  `goal goals target aim aimed objective want wanted wanting hope hoped hoping plan planned planning need
  needed needing should must will 'll would could may might going supposed expected ought wished
  required threshold requirement minimum promised proposed suggested task next projected
  projection forecast`,
);
/** How far back an aim may be named: `my goal was at least 15%`, `wanted to lend at least 50`. */
const REACH = 8;
const PEOPLE = wordList(
  'people employees engineers developers members students colleagues staff persons teammates volunteers friends',
);
const GROUPS = wordList('team group crew squad class staff firm company');

function isAhead(words: readonly Word[], from: number): boolean {
  for (let at = from; at > 0 && from - at < REACH; at -= 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || before === undefined) return false;
    if (
      /[.,;:()–—]/.test(word.gap) ||
      (at < from && /^(?:and|but|so|which|that)$/.test(word.lower))
    ) {
      // `so that it could grow` goes on.
      if (!(word.lower === 'that' && before.lower === 'so')) return false;
    }
    if (AHEAD.has(before)) return words[at]?.lower !== 'have';
  }
  return false;
}

/** `had three days left`, `had two weeks for it`, `with two weeks for the project`. */
function isAllowance(words: readonly Word[], from: number, end: number): boolean {
  const next = words[end];
  if (next && LEFT.has(next)) return true;
  const before = words[from - 1];
  const isFor = next?.lower === 'for' || next?.lower === 'to' || next?.lower === 'until';
  return OWNING.has(before) ? next === undefined || isFor : before?.lower === 'with' && isFor;
}

function isHeadcount(words: readonly Word[], from: number, end: number): boolean {
  const before = words[from - 1]?.lower ?? '';
  if (before === 'of' && GROUPS.has(words[from - 2])) return true;
  if (words[end]?.lower === 'of' && words[end + 1]?.lower === 'us') return true;
  return (
    PEOPLE.has(words[end - 1]) &&
    (before === 'with' ||
      OWNING.has(words[from - 1]) ||
      /^(?:about|around|roughly|nearly|over)$/.test(before))
  );
}

/** The word behind it, no mark between. */
function nearBehind(words: readonly Word[], end: number): Word | undefined {
  const next = words[end];
  return next && /^[ -]$/.test(next.gap) ? next : undefined;
}

function roleOfTime(words: readonly Word[], from: number, end: number): QuantityRole {
  const before = words[from - 1];
  const after = nearBehind(words, end);
  if (EVERY.has(before)) return 'interval';
  if (LEADING.has(before) || LATER.has(after)) return 'when';
  if (MEETINGS.has(after) || MEETINGS.has(words[end + 1])) return 'meeting';
  return isAllowance(words, from, end) ? 'deadline' : 'measure';
}

/** `those 40 titles`, `asked which 40 titles`: known ones; `a page which 40 people use` says how many do. */
function isDefinite(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return DEFINITE.has(word) && (word?.lower !== 'which' || isAskedWhich(words, at));
}

/** What the quantity in the words from `from` up to `end` is there for. */
export function roleOf(
  words: readonly Word[],
  from: number,
  end: number,
  kind: QuantityKind,
): QuantityRole {
  const after = nearBehind(words, end);
  if (kind === 'time') {
    const role = roleOfTime(words, from, end);
    if (role !== 'measure') return role;
  }
  if (kind === 'zero' && (BACKGROUND_ZERO.has(words[end - 1]) || BACKGROUND_ZERO.has(after)))
    return 'which';
  if (kind === 'count') {
    if (isDefinite(words, from - 1)) return isAhead(words, from) ? 'goal' : 'which';
    if (MEETINGS.has(words[end - 1])) return 'meeting';
    if (isHeadcount(words, from, end)) return 'headcount';
  }
  return isAhead(words, from) ? 'goal' : 'measure';
}
