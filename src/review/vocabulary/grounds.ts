import type { Clause } from '../../language/clause/clause.ts';
import { COORDINATORS } from '../../language/clause/start.ts';
import { isAdverb } from '../../language/clause/subject.ts';
import { holds, isNegated, isOwn, isTold } from '../../language/matchers.ts';
import type { Sentence } from '../../language/passage.ts';
import { phrases } from '../../language/phrases.ts';
import { BE, formsOfAll, HAVE, isPast, NEGATIONS, PARTICIPLE } from '../../language/verbs.ts';
import { wordList } from '../../language/word-list.ts';
import type { Word } from '../../language/words.ts';
import { isOwnAction } from './own-action.ts';

/** What is done with one way when there is another. */
const CHOOSING = formsOfAll(
  'choose decide pick prefer skip leave wait let keep start begin refuse insist push drop opt reject hold postpone stop stay skip switch',
);
/** `the paper, not the tablet`, `went for the slow pump`. */
const CONTRAST = phrases(
  ...['not a|an|the|by|with|to|on|in|at|for|just|only', 'rather than', 'instead', 'and not'],
  '~go for|with|against|without',
  '~say no',
  '~take the',
  'on purpose',
);
/** The choice itself asked about. */
const WHY_I = phrases('why did i', 'why i _', 'why me');
const COULD_HAVE = phrases("would|could|might|'d not|n't|only|never|just? have|'ve");
const ALTERNATIVE = phrases(
  "i could|might have|'ve",
  'i had a choice',
  'there were two ways|options',
);
/** What was found out, said of the thing that showed it. */
const SHOWN = phrases(
  'which|that|it|this told|showed|taught|proved me|us',
  'decided it|me|that for',
);
const CLOSE_MARK = /[:;–—]|\s-\s/;

/** `paper forms, | not tablets` */
function isOpposed(after: Word | undefined): boolean {
  return after?.lower === 'not' && after.gap.includes(',');
}

function choiceIn({ clauses }: Sentence): number {
  return clauses.findIndex((each, at) => isChoice(each, clauses[at + 1]?.words[0]));
}

/** An own deed that was one of two, or was left undone. */
function isChoice(clause: Clause, after: Word | undefined): boolean {
  const { verb, words } = clause;
  if (verb === null || !isOwn(clause) || !isTold(clause) || verb.passive) return false;
  const didNot = isNegated(clause) && verb.words.some(({ lower }) => lower === 'did');
  if (didNot) return true;
  if (!isOwnAction(clause) || !isPast(verb.head.lower)) return false;
  return CHOOSING.has(verb.head) || CONTRAST.isIn(words) || isOpposed(after);
}

function isPerfect({ verb }: Clause): boolean {
  if (verb === null || !PARTICIPLE.has(verb.head)) return false;
  return verb.words.slice(0, -1).some((each) => HAVE.has(each));
}

/** How things stood, could not be, or always are, of anything but the speaker's deeds. */
function isGround(clause: Clause): boolean {
  const { kind, subject, verb } = clause;
  if (verb === null || subject === null || isOwn(clause)) return false;
  if (kind === 'quoted' || kind === 'purpose') return false;
  if (kind === 'time') return verb.modal;
  if (verb.modal || isNegated(clause) || isPerfect(clause)) return true;
  if (holds(subject.words, NEGATIONS)) return true;
  return (
    !isPast(verb.head.lower) && !verb.progressive && !verb.passive && !/ing$/.test(verb.head.lower)
  );
}

/** `the date was printed`: a state, where a mark before it says that it explains. */
function isState({ subject, verb }: Clause): boolean {
  if (verb === null || subject === null || subject.who === 'I' || subject.who === 'none')
    return false;
  return BE.has(verb.head) || verb.passive || verb.words.some((each) => BE.has(each));
}

/** Within a sentence: `I took paper, not tablets; half of them were over seventy`. */
function explainsItself(sentence: Sentence): boolean {
  const { clauses } = sentence;
  const at = choiceIn(sentence);
  if (at === -1) return false;
  return clauses.slice(at + 1).some((clause) => {
    const [first] = clause.words;
    if (first === undefined || COORDINATORS.has(first)) return false;
    const isClose = CLOSE_MARK.test(first.gap);
    const isSpliced = first.gap.includes(',') && clause.kind === 'main';
    return (isClose || isSpliced) && (isGround(clause) || isState(clause));
  });
}

/** `a restart would have wiped the dump`: what the other way would have come to. */
export function tellsOtherWay({ words, clauses }: Sentence): boolean {
  if (ALTERNATIVE.isIn(words)) return true;
  return clauses.some((clause) => {
    const { kind, subject, words: own } = clause;
    if (kind === 'quoted' || subject?.who === 'I') return false;
    return COULD_HAVE.in(own).some(({ at, words: said }) => {
      const deed = own.slice(at + said.length).find((word) => !isAdverb(word));
      return deed !== undefined && PARTICIPLE.has(deed);
    });
  });
}

const DONE = wordList('so then next after afterwards and later');

function hasOwnDeed({ clauses }: Sentence): boolean {
  return clauses.some((each) => isOwnAction(each) && isPast(each.verb?.head.lower ?? ''));
}

/** What follows says how things stood, and tells no further step. */
function isGroundOf(next: Sentence | undefined): boolean {
  if (next === undefined || hasOwnDeed(next)) return false;
  const [first] = next.words;
  if (first === undefined || DONE.has(first)) return false;
  const isIf = next.clauses.some(({ kind }) => kind === 'condition');
  return next.clauses.some((each) => isGround(each) || (isIf && each.verb?.modal === true));
}

/** What a mark of its own sets apart: `, for the import choked`. */
function isFor({ words: [first], verb, subject }: Clause): boolean {
  const isMarked = first?.lower === 'for' && /[,;–—]/.test(first.gap);
  return isMarked && verb !== null && subject !== null && subject.words.length > 0;
}

/** Sentences that give the ground of a choice without a word such as `because`. */
export function groundsIn(sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter((each, at) => {
    const next = sentences[at + 1];
    const before = sentences[at - 1];
    if (WHY_I.isIn(each.words) && next !== undefined && !hasOwnDeed(each)) return true;
    const isBeside = [each, next, before].some((near) => near !== undefined && hasOwnDeed(near));
    if (isBeside && (tellsOtherWay(each) || SHOWN.isIn(each.words))) return true;
    if (explainsItself(each)) return true;
    if (hasOwnDeed(each) && each.clauses.some(isFor)) return true;
    return choiceIn(each) !== -1 && isGroundOf(next);
  });
}
