import type { Clause } from '../../../language/clause/clause.ts';
import { COORDINATORS } from '../../../language/clause/start.ts';
import { isAdverb } from '../../../language/clause/subject.ts';
import { holds, isNegated, isTold } from '../../../language/matchers.ts';
import type { PhraseList } from '../../../language/phrases.ts';
import type { Span } from '../../../language/span.ts';
import { HAVE, NEGATIONS, PAST, PRESENT } from '../../../language/verbs.ts';
import { wordList } from '../../../language/word-list.ts';
import type { AnswerSection } from '../../answer.ts';
import { arePeople, holdPeople } from '../../vocabulary/people.ts';
import { ASKING, FIXING, HANDING, NOT_THEIRS, PROOF, TELLING } from './words.ts';

/** Word passed on, and others at work on it. */
export interface HandOver extends Span {
  /** The clause in which it is passed on. */
  clause: Clause;
  /** Whether others are said to have done the work, or it is only put in their hands. */
  isDone: boolean;
}

const THEM = wordList('them him her');
/** Asked of somebody who then helps the speaker on: no work handed over. */
const NO_HAND_OVER = wordList(
  'explain show tell send give share walk review check confirm look join meet talk speak think wait stop come help keep leave try let ask answer hold stay',
);
/** How many clauses on, in the sentence and at the head of the next, the fix may follow. */
const REACH = 4;

function headAt({ words, verb }: Clause): number {
  return verb === null ? -1 : words.indexOf(verb.head);
}

function beginsWith(list: PhraseList, clause: Clause): boolean {
  const at = headAt(clause);
  return at !== -1 && list.at(clause.words, at) !== null;
}

/** `I`, `we` or notes without either; also `and told them` behind `I saw that it leaked`. */
function isSpeakers(clause: Clause): boolean {
  const { kind, subject, verb, words } = clause;
  if (subject === null || subject.who === 'other' || subject.who === 'you') return false;
  if (verb === null || verb.modal || verb.passive || isNegated(clause)) return false;
  const goesOn = kind === 'reported' && words[0]?.lower === 'and' && subject.words.length === 0;
  return goesOn || kind === 'main' || kind === 'time';
}

/** Words for people stand in front of the verb at `at`: `they`, `the ops team`, `who`. */
function isByOthers({ words }: Clause, at: number, earlier: Clause | undefined): boolean {
  let before = at - 1;
  let actor = words[before];
  while (actor && (isAdverb(actor) || HAVE.has(actor))) {
    if (NEGATIONS.has(actor)) return false;
    before -= 1;
    actor = words[before];
  }
  if (actor === undefined) return false;
  if (!COORDINATORS.has(actor)) return arePeople([actor]);
  return earlier?.kind === 'main' && arePeople(earlier.subject?.words ?? []);
}

/** `it was solved by the platform team`. */
function isDoneBy({ words, verb }: Clause, at: number): boolean {
  return (
    verb?.passive === true &&
    words[at + 1]?.lower === 'by' &&
    holdPeople(words.slice(at + 2, at + 6))
  );
}

/** Others are said to have fixed it, behind word `after` of the clause. */
function isTheirFix(clause: Clause, earlier: Clause | undefined, after: number): boolean {
  if (!isTold(clause) || isNegated(clause) || holds(clause.words, NOT_THEIRS)) return false;
  return FIXING.in(clause.words).some(({ words: [verb], at }) => {
    if (at <= after || verb === undefined || !PAST.has(verb)) return false;
    return isByOthers(clause, at, earlier) || isDoneBy(clause, at);
  });
}

/** The clause in which others fix what was passed on in clause `at`, there or soon after. */
function theirFix(clauses: readonly Clause[], at: number, next: readonly Clause[]) {
  const near = [...clauses.slice(at, at + REACH), ...next.slice(0, REACH)];
  return near.find((clause, step) => {
    const after = step === 0 ? headAt(clause) : -1;
    return isTheirFix(clause, near[step - 1], after);
  });
}

/** `I asked the vendor to fix it`. */
function isAskedFor({ words, verb }: Clause): boolean {
  if (verb === null || !ASKING.has(verb.head)) return false;
  const from = words.indexOf(verb.head) + 1;
  const to = words.findIndex(({ lower }, at) => at > from && lower === 'to');
  const asked = words.slice(from, Math.max(from, to));
  const work = words[to + 1];
  const isWork =
    FIXING.at(words, to + 1) !== null ||
    (holds(asked, THEM) && PRESENT.has(work) && !NO_HAND_OVER.has(work));
  return (holdPeople(asked) || holds(asked, THEM)) && isWork;
}

/** `raised a PR`, but not `asked them to fix it`. */
function bringsWork({ words }: Clause): boolean {
  return words.some((word, at) => PROOF.has(word) && words[at - 1]?.lower !== 'to');
}

function handOverAt(clauses: readonly Clause[], at: number, next: readonly Clause[]): HandOver[] {
  const clause = clauses[at];
  if (!clause || !isSpeakers(clause) || !beginsWith(TELLING, clause) || bringsWork(clause))
    return [];
  const start = (clause.subject?.words[0] ?? clause.verb?.head ?? clause).start;
  const fix = theirFix(clauses, at, next);
  if (fix) return [{ start, end: fix.end, clause, isDone: true }];
  const isAway = isAskedFor(clause) || (beginsWith(HANDING, clause) && holdPeople(clause.words));
  return isAway ? [{ start, end: clause.end, clause, isDone: false }] : [];
}

/** Every time word is passed on in a section and the work with it, in order. */
export function handOversIn({ sentences }: AnswerSection): HandOver[] {
  return sentences.flatMap(({ clauses }, index) =>
    clauses.flatMap((_, at) => handOverAt(clauses, at, sentences[index + 1]?.clauses ?? [])),
  );
}
