import type { Clause } from '../../language/clause/clause.ts';
import { REPORTING } from '../../language/clause/kind.ts';
import { COORDINATORS } from '../../language/clause/start.ts';
import { isPreposition, pronounWho } from '../../language/clause/subject.ts';
import { holds, isNegated, isTold } from '../../language/matchers.ts';
import type { Sentence } from '../../language/passage.ts';
import { HAVE, irregularBase, isPast, PARTICIPLE, PRESENT } from '../../language/verbs.ts';
import type { Word } from '../../language/words.ts';
import {
  ANNOUNCING,
  CUSTOM,
  FIRST,
  INNER,
  KEPT,
  LIFE,
  LIGHT,
  LIKE_MINE,
  NO_HABIT_OF,
  NO_VERBS,
  OFTEN,
  SINCE,
  STILL,
  TAKEN_UP,
  TURNS,
  US,
} from './habit-words.ts';
import { holdPeople } from './people.ts';

/** Words of a plain verb with its adverbs. */
const LONGEST_VERB = 3;

/** Whether a stranger could watch it being done. */
function isDeed(clause: Clause, head: Word): boolean {
  if (LIFE.has(head) || COORDINATORS.has(head)) return false;
  if (isPreposition(head) || NO_VERBS.has(head) || pronounWho(head) !== null) return false;
  const at = clause.words.indexOf(head);
  if (TURNS.at(clause.words, at) !== null) return false;
  if (LIGHT.has(head)) return clause.words.length > at + 1;
  return !INNER.has(head);
}

function isPresentForm(word: Word, isSince: boolean): boolean {
  const { lower } = word;
  if (lower.endsWith('ing') && !PRESENT.has(word)) return false;
  // `I put`, `I read` may have happened once.
  if (isPast(lower)) return isSince && irregularBase(lower) === lower;
  return true;
}

/** Said of what somebody said, asked or thought, and so no deed of now. */
function isWithin(clause: Clause, before: Clause | undefined): boolean {
  if (clause.kind === 'main' || before === undefined) return false;
  if (clause.kind === 'relative') return clause.subject?.words.length === 0;
  if (clause.kind !== 'reported') return true;
  const opens = before.kind === 'time' || before.kind === 'condition' || before.verb === null;
  return !opens && REPORTING.has(before.verb?.head);
}

function isMine({ subject }: Clause, isSince: boolean): boolean {
  if (subject === null) return false;
  if (subject.who === 'I') return true;
  if (!isSince) return false;
  if (subject.who === 'we' || holds(subject.words, US)) return true;
  return subject.who === 'none' && subject.words.length === 0;
}

/** `I ask first`, `I don't merge until`: the speaker's own, in the present, and to be watched. */
function isPresentDeed(clause: Clause, before: Clause | undefined, isSince: boolean): boolean {
  const { verb } = clause;
  if (verb === null || !isMine(clause, isSince) || isWithin(clause, before)) return false;
  if (verb.modal || verb.passive || verb.progressive || !isPresentForm(verb.head, isSince))
    return false;
  const helpers = verb.words.filter((each) => HAVE.has(each) && each.lower !== verb.head.lower);
  if (helpers.length > 0) return false;
  if (clause.subject?.who !== 'I' && !PRESENT.has(verb.head)) return false;
  return isDeed(clause, verb.head);
}

/** `I have started asking`, `I began to book`, `I've invited`: what was taken up and has gone on. */
function isTakenUp(clause: Clause, isSince: boolean): boolean {
  const { subject, verb, words } = clause;
  if (verb === null || subject?.who !== 'I' || !isTold(clause) || isNegated(clause)) return false;
  const isPerfect = verb.words.slice(0, -1).some((each) => HAVE.has(each) && each.lower !== 'had');
  const at = words.indexOf(verb.head);
  const up = TAKEN_UP.at(words, at);
  if (up?.words.some((each) => CUSTOM.has(each))) return true;
  if (!isPerfect && !(isSince && isPast(verb.head.lower))) return false;
  if (up === null) {
    const isGoingOn = PARTICIPLE.has(verb.head) || verb.progressive;
    return isSince && isPerfect && isGoingOn && isDeed(clause, verb.head);
  }
  const [first, second] = words.slice(at + up.words.length);
  const next = first?.lower === 'to' ? second : first;
  if (next === undefined || !(next === second || next.lower.endsWith('ing'))) return false;
  return !LIFE.has(next) && (LIGHT.has(next) || !INNER.has(next));
}

/** `I have | since kept a jar`: the clause is cut before its `since`. */
function isSinceDone(clause: Clause, before: Clause | undefined): boolean {
  const {
    kind,
    words: [since],
    verb,
  } = clause;
  const last = before?.words.at(-1)?.lower ?? '';
  if (kind !== 'reason' || since?.lower !== 'since' || !/^(?:have|'ve)$/.test(last)) return false;
  return (
    before?.subject?.who === 'I' &&
    verb !== null &&
    PARTICIPLE.has(verb.head) &&
    isDeed(clause, verb.head)
  );
}

/** `every comment of mine is now a question`, `each pupil hands me a slip`: what it shows in. */
function isShownInMine({ kind, subject, verb, words }: Clause): boolean {
  const isTime = kind === 'reason' && words[0]?.lower === 'since';
  if (!(kind === 'main' || isTime) || subject?.who !== 'other' || verb === null) return false;
  if (isPast(verb.head.lower) || verb.modal || holdPeople(subject.words)) return false;
  if (holds(subject.words, NO_HABIT_OF) || verb.words.length > LONGEST_VERB) return false;
  const isCopula = /^(?:is|are|'s)$/.test(verb.head.lower);
  const isEach = subject.words.some(({ lower }) => /^(?:every|each|all|no|there)$/.test(lower));
  if (holds(subject.words, LIKE_MINE)) return !isCopula || isEach;
  return isEach && words.some(({ lower }) => lower === 'me' || lower === 'my');
}

/**
 * Whether a sentence says what the speaker does otherwise since, as a deed that could be watched: in the
 * present, or taken up and kept. `before` is the sentence before it, which may say that something changed.
 */
export function tellsChangedHabit(
  { words, clauses }: Sentence,
  before: Sentence | undefined = undefined,
): boolean {
  if (STILL.isIn(words)) return false;
  const isSince = SINCE.isIn(words) || (before !== undefined && ANNOUNCING.isIn(before.words));
  if (FIRST.isIn(words) && !clauses.some(({ verb }) => verb && isPast(verb.head.lower)))
    return true;
  const opens = clauses.some(
    ({ kind, verb }) =>
      (kind === 'time' || kind === 'condition') && verb !== null && !isPast(verb.head.lower),
  );
  const isHabitual = isSince || opens || OFTEN.isIn(words);
  let isHeld = true;
  return clauses.some((clause, at) => {
    const earlier = clauses[at - 1];
    const isShared = clause.subject?.words.length === 0 && clause.subject.who === 'I';
    const deed = isPresentDeed(clause, earlier, isSince);
    // `I would wait and ask`, `used to come in and open`: goes on as the clause before.
    const counts = deed && (!isShared || isHeld);
    isHeld = clause.verb === null ? isHeld : counts;
    if (counts && isHabitual) return true;
    if (isTakenUp(clause, isSince) || isSinceDone(clause, earlier)) return true;
    if (clause.subject?.who === 'I' && isTold(clause) && KEPT.isIn(clause.words)) return isHabitual;
    return isSince && isShownInMine(clause);
  });
}

/** The first sentence that says so; undefined where none does. */
export function changedHabitIn(sentences: readonly Sentence[]): Sentence | undefined {
  return sentences.find((each, at) => tellsChangedHabit(each, sentences[at - 1]));
}
