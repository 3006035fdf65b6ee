import type { Clause } from '../clause/clause.ts';
import { COORDINATORS } from '../clause/start.ts';
import type { Sentence } from '../passage.ts';
import { phrases } from '../phrases.ts';
import { formsOfAll } from '../verbs.ts';
import { wordList } from '../word-list.ts';
import type { Word } from '../words.ts';
import { areComparable, clauseWith, type End } from './ends.ts';
import { comparesVerbs, differInTense, isPresentTold } from './tenses.ts';
import { dateIn, isNow, isPluperfect, isThen, mayBeThen } from './told-when.ts';

/** How many words around an amount say when it was so. */
const REACH = 18;
/** Set one amount against another. */
const AGAINST = phrases(
  'instead of?',
  'rather than',
  'versus',
  'vs',
  'against',
  'as? compared|opposed with|to',
  'in place of',
  'down|up to|from|at',
);
const INSTEAD = phrases('instead of', 'in place of', 'compared|as opposed with|to', 'against');
/** Behind these, with `to` or nothing, stands what an amount came to. */
const COMING = formsOfAll(
  `fall drop go come get sink shrink decrease decline reduce cut rise climb grow increase jump improve bring turn
  plunge slip halve double triple lower raise shorten`,
);
const BECOMING = formsOfAll('become hit reach');
const COMPARATIVES = wordList(
  'fewer less more faster slower shorter longer quicker cheaper better worse',
);

/** The words that belong to each of two amounts. */
interface Sides {
  first: readonly Word[];
  second: readonly Word[];
  between: readonly Word[];
}

/** Where the second amount's words begin: at a clause, at `and`, or behind the first. */
function splitAt({ words, clauses }: Sentence, first: End, second: End): number {
  const from = first.end;
  const until = second.start;
  const clause = clauses.find(({ start }) => start >= from && start <= until);
  if (clause) {
    const at = words.findIndex(({ start }) => start >= clause.start);
    if (at !== -1) return at;
  }
  for (let at = second.from; at >= first.until; at -= 1) {
    const word = words[at];
    if (word && (COORDINATORS.has(word) || /[,;:–—]/.test(word.gap))) return at;
  }
  return second.from;
}

function sidesOf(sentence: Sentence, first: End, second: End): Sides {
  const { words } = sentence;
  const at = splitAt(sentence, first, second);
  return {
    first: words.slice(Math.max(0, first.from - REACH), at),
    second: words.slice(at, second.until + REACH),
    between: words.slice(first.until, second.from),
  };
}

/** `from 25 a night to one`, `down to one from 25`. */
export function isFromTo(words: readonly Word[], first: End, second: End): boolean {
  const lead = (end: End) => {
    if (words[end.from]?.lower === 'to') return 'to';
    for (let at = end.from - 1; at >= end.from - 4 && at >= 0; at -= 1) {
      const lower = words[at]?.lower ?? '';
      if (lower === 'from' || lower === 'to' || lower === 'under' || lower === 'below')
        return lower;
      if (!ABOUT.has(words[at])) return '';
    }
    return '';
  };
  if (!areComparable(first, second) && !areComparable(second, first)) return false;
  const one = lead(first);
  const other = lead(second);
  if (other === 'from') return one !== '' && one !== 'from';
  return one === 'from' && other !== '';
}
const ABOUT = wordList(
  `about around almost nearly roughly some over maybe perhaps just only well a an the at least most up more less than
  circa ca bit little approximately exactly not even down`,
);

function hasNoVerb(words: readonly Word[], clause: Clause | undefined): boolean {
  return clause?.verb == null || !words.some(({ start }) => clause.verb?.words[0]?.start === start);
}

const PRONOUNS = wordList('it that they there this these we i');

/** The second amount is what became of the first: `and that fell to one`, `it became 350`. */
function isWhatBecame({ second: words }: Sides, { words: all }: Sentence, second: End): boolean {
  const lead = all.slice(Math.max(0, second.from - 5), second.from);
  const own = lead.filter(({ start }) => start >= (words[0]?.start ?? 0));
  const to = own.findLastIndex(({ lower }) => lower === 'to');
  if (own.some((each) => BECOMING.has(each))) return true;
  return to > 0 && own.slice(0, to).some((each) => COMING.has(each));
}

/** Words between them, or before the first, set the one against the other. */
function areSetAgainst(words: readonly Word[], { from }: End, { between }: Sides): boolean {
  if (AGAINST.isIn(between) || INSTEAD.isIn(words.slice(Math.max(0, from - 3), from))) return true;
  const isCompared = (at: number) => COMPARATIVES.has(between[at - 1]);
  return between.some(({ lower }, at) => lower === 'than' && isCompared(at));
}

/** `five, not nineteen like at the start`: said of the second that it is no more. */
function isDenied(words: readonly Word[], { from }: End): boolean {
  const before = words[from - 1];
  return before?.lower === 'not' && /[,;–—]/.test(before.gap);
}

/** Their words say of one how it had been, of the other how it is since. */
function areThenAndNow({ first, second }: Sides): boolean {
  if (isThen(first)) return !isPluperfect(second) && (isNow(second) || !isThen(second));
  return isThen(second);
}

/** Whether two amounts of one sentence are a before and an after. */
export function isContrast(sentence: Sentence, first: End, second: End): boolean {
  const { words } = sentence;
  if (!areComparable(first, second)) return false;
  const sides = sidesOf(sentence, first, second);
  if (areSetAgainst(words, first, sides)) return true;
  if (isDenied(words, second)) return isNow(sides.first) || isThen(sides.second);
  if (areThenAndNow(sides) || isWhatBecame(sides, sentence, second)) return true;
  const [one, other] = [clauseWith(sentence, first), clauseWith(sentence, second)];
  if (comparesVerbs([...sides.first, ...sides.second])) return true;
  if (differInTense(one, other, first.kind)) return true;
  if (second.noun !== null || second.kind === 'often') return false;
  // The second stands without what it counts: in the words of the first, at another time.
  const isGapped = hasNoVerb(sides.second, other);
  const isOfNow = isNow(sides.second) || (other !== undefined && isPresentTold(other));
  if (mayBeThen(sides.first) && (isGapped || isOfNow)) return true;
  const isTaken = isGapped || PRONOUNS.has(other?.subject?.words.at(-1));
  if (isTaken && isNow(sides.second.slice(0, 3)) && !isNow(sides.first)) return true;
  const [early, late] = [dateIn(sides.first), dateIn(sides.second)];
  return early !== null && late !== null && early !== late;
}

/** Whether the amounts of two sentences that follow each other are: `Now it is 3 a week. It had been 40.` */
export function isContrastAcross(one: Sentence, first: End, other: Sentence, second: End): boolean {
  if (!areComparable(first, second) && !areComparable(second, first)) return false;
  const near = ({ words }: Sentence, { from, until }: End) =>
    words.slice(Math.max(0, from - REACH), until + REACH);
  const [early, late] = [near(one, first), near(other, second)];
  const thens = [isThen(early), isThen(late)];
  if (thens[0] === thens[1]) return false;
  return thens[0] ? isNow(late) : isNow(early) || isPluperfect(late);
}
