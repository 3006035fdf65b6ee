import type { Clause, ClauseKind } from '../../language/clause/clause.ts';
import { COORDINATORS } from '../../language/clause/start.ts';
import {
  isAdverb,
  isDeterminer,
  isPreposition,
  pronounWho,
} from '../../language/clause/subject.ts';
import { holds, isNegated } from '../../language/matchers.ts';
import { type Span, spanOver } from '../../language/span.ts';
import { BE, NEGATIONS } from '../../language/verbs.ts';
import { type WordList, wordList } from '../../language/word-list.ts';
import type { Word } from '../../language/words.ts';
import {
  BETTER,
  CHANGED,
  DEGREES,
  FIGURES,
  GENERALITIES,
  IMPROVED,
  MOODS,
  MORE,
  MOVED,
  NO_MOOD_BEFORE,
  PEOPLE,
  STATES,
  SUCCESSES,
  THAN_BEFORE,
} from './vague-outcome-words.ts';
import { PLEASING, VERY_PLEASING } from './valence-words.ts';

/** What stands in place of an outcome: how people felt, that it got better, that it ended well. */
export type VagueKind = 'mood' | 'better' | 'success' | 'praise' | 'warm';

export interface VagueClaim extends Span {
  kind: VagueKind;
}

/** Where an answer says what came out of it, rather than when, why or on which condition. */
const CLAIMING: ReadonlySet<ClauseKind> = new Set(['main', 'relative', 'reported']);

/** The word before `at` that is no degree: the verb in `was really pleased`; -1 behind a negation. */
function behindDegrees(words: readonly Word[], at: number): number {
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = words[before];
    if (word === undefined || NEGATIONS.has(word)) return -1;
    if (!DEGREES.has(word) && !isAdverb(word)) return before;
  }
  return -1;
}

function claimOver(words: readonly Word[], from: number, to: number, kind: VagueKind): VagueClaim {
  return { ...spanOver(words.slice(from, to)), kind };
}

/** Where the subject begins, what leads in aside: `In the end | the whole team`. */
function subjectFrom({ subject, words }: Clause): number {
  const own = subject?.words ?? [];
  const [first] = own;
  if (first === undefined) return -1;
  const from = words.indexOf(first);
  if (!isPreposition(first)) return from;
  const lead = own.findLastIndex(
    (word, at) =>
      (isDeterminer(word) || pronounWho(word) !== null) &&
      at > 0 &&
      !isPreposition(own[at - 1] ?? word),
  );
  return lead === -1 ? from : from + lead;
}

/** From the subject to word `to`: `the whole team was pleased`. */
function withSubject(clause: Clause, from: number, to: number, kind: VagueKind): VagueClaim {
  const start = subjectFrom(clause);
  return claimOver(clause.words, start === -1 ? from : start, to, kind);
}

function isState(word: Word | undefined): boolean {
  return word !== undefined && (BE.has(word) || STATES.has(word));
}

/** `the whole team was really pleased`, not `they were happy to help`. */
function moodIn(clause: Clause): VagueClaim | null {
  const { words, subject } = clause;
  const at = words.findIndex((word) => MOODS.has(word));
  if (at === -1 || NO_MOOD_BEFORE.has(words[at + 1])) return null;
  const state = behindDegrees(words, at);
  if (!isState(words[state]) || subject?.who === 'I') return null;
  const own = subject?.words ?? [];
  if (holds(own, PEOPLE)) return withSubject(clause, state, at + 1, 'mood');
  // Two sentences joined by `and` may stand in one clause: `it was stable and the team was happy`.
  const near = Math.max(0, state - 3);
  const people = words.slice(near, state).findIndex((word) => PEOPLE.has(word));
  return people === -1 ? null : claimOver(words, near + people, at + 1, 'mood');
}

/** `easier to test`, `better for writes`; `smoother for everyone` is no use. */
function isForOneUse(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (next?.lower === 'for') return !holds(words.slice(at + 1, at + 4), PEOPLE);
  return NO_MOOD_BEFORE.has(next);
}

/** `things got a lot better`, `the build was much more stable`. */
function betterIn(clause: Clause): VagueClaim | null {
  const { words, subject } = clause;
  const at = words.findIndex(
    (word, index) => BETTER.has(word) || (MORE.has(word) && words[index - 1]?.lower === 'more'),
  );
  if (at === -1 || subject === null || subject.who === 'I') return null;
  const next = words[at + 1];
  if (next?.lower === 'than' && THAN_BEFORE.at(words, at + 1) === null) return null;
  if (next?.gap === ' ' && isForOneUse(words, at + 1)) return null;
  // `Doing it by hand was quicker` argues for a way, it is no outcome.
  const opening = subject.words[0]?.lower ?? '';
  if (opening.endsWith('ing') && !opening.endsWith('thing')) return null;
  const state = behindDegrees(words, at);
  return isState(words[state]) ? withSubject(clause, state, at + 1, 'better') : null;
}

/** Nothing it is done to and no figure to come: `fell`, `fell again`, `fell over time`. */
function isBare(words: readonly Word[], at: number): boolean {
  const next = words[at];
  const isDegree = next?.lower === 'a' && /^(?:lot|bit|little)$/.test(words[at + 1]?.lower ?? '');
  if (next === undefined || isDegree || isAdverb(next)) return true;
  return isPreposition(next) && next.lower !== 'to';
}

/** `quality improved`, `misunderstandings decreased`, `errors went down`; not `improved the parser`. */
function changeIn(clause: Clause): VagueClaim | null {
  const { words, subject, verb } = clause;
  if (verb === null || subject === null) return null;
  const { lower } = verb.head;
  const at = words.indexOf(verb.head);
  const next = words[at + 1];
  const claim = withSubject(clause, at, at + 1, 'better');
  const isGeneral = isBare(words, at + 1) || holds(words.slice(at + 1, at + 5), GENERALITIES);
  if (IMPROVED.has(verb.head)) return isGeneral ? claim : null;
  if (verb.passive || subject.who === 'I' || subject.who === 'we') return null;
  const isFigure = holds(subject.words, FIGURES);
  if (lower === 'went' && (next?.lower === 'up' || next?.lower === 'down')) {
    return isFigure && isBare(words, at + 2) ? withSubject(clause, at, at + 2, 'better') : null;
  }
  return isBare(words, at + 1) && (CHANGED.has(verb.head) || (MOVED.has(verb.head) && isFigure))
    ? claim
    : null;
}

function successIn({ words }: Clause): VagueClaim | null {
  const [match] = SUCCESSES.in(words);
  return match ? { start: match.start, end: match.end, kind: 'success' } : null;
}

const VERY = wordList(VERY_PLEASING);
const RATHER = wordList(PLEASING);
/** Pleasant words that name things of any trade. */
const NO_PRAISE = wordList(
  'like want share wins win award awards ability care chance chances clean cleaner clear fine grand safe hope support supported gain gained gains help helps approved approval matter matters bargain fair gold fan stable asset assets benefit benefits donation interested intact increase increased number top trust important importance save saved saves saving',
);

/** A pleasant word in place of an outcome: very pleasant, or only rather. */
function praiseIn({ words, kind }: Clause): VagueClaim | null {
  if (kind === 'relative') return null;
  const at = (list: WordList) =>
    words.find(
      (word, index) =>
        list.has(word) &&
        !word.quoted &&
        !NO_PRAISE.has(word) &&
        !NO_MOOD_BEFORE.has(words[index + 1]),
    );
  const very = at(VERY);
  const found = very ?? at(RATHER);
  if (found === undefined) return null;
  const first = words.find((word) => !COORDINATORS.has(word)) ?? found;
  return { ...spanOver([first, found]), kind: very ? 'praise' : 'warm' };
}

const MAKING = wordList('make makes made making');

/** `made the page easier and quicker`. */
function madeBetterIn({ words }: Clause): VagueClaim | null {
  const at = words.findIndex((word) => BETTER.has(word));
  const from = words.findIndex((word) => MAKING.has(word));
  return from === -1 || at < from || at - from > LONGEST_OBJECT
    ? null
    : claimOver(words, from, at + 1, 'better');
}
/** Words between `made` and what it made them. */
const LONGEST_OBJECT = 6;

/** The vague claims of one clause, in order. */
export function claimsIn(clause: Clause): VagueClaim[] {
  if (!CLAIMING.has(clause.kind) || isNegated(clause) || clause.verb?.modal) return [];
  const plain = [moodIn(clause), successIn(clause), betterIn(clause), changeIn(clause)].filter(
    (claim) => claim !== null,
  );
  const claims = plain.length > 0 ? plain : [madeBetterIn(clause) ?? praiseIn(clause)];
  return claims.filter((claim) => claim !== null).sort((a, b) => a.start - b.start);
}
