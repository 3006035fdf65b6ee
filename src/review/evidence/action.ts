import type { Clause } from '../../language/clause/clause.ts';
import { clausesIn, isNegated, isOwn, isTold } from '../../language/matchers.ts';
import type { Sentence } from '../../language/passage.ts';
import { formsOfAll, PARTICIPLE, PAST } from '../../language/verbs.ts';
import type { Word } from '../../language/words.ts';
import type { AnswerSection } from '../answer.ts';
import { isDecision } from '../vocabulary/decisions.ts';
import { groundsIn } from '../vocabulary/grounds.ts';
import { isSharedWork } from '../vocabulary/hands-on.ts';
import { isOwnAction } from '../vocabulary/own-action.ts';
import { isReason } from '../vocabulary/reasons.ts';
import { BARS } from './bars.ts';
import { asks, type Proof, proofOf, type Scale } from './evidence.ts';
import { isHollow } from './hollow-deeds.ts';
import { specificIn } from './specific.ts';
import { stepsToldOtherwise } from './told-otherwise.ts';

/** `decided to`, `managed to`, `had to`: the verb behind them is the deed. */
const LEADS_ON = formsOfAll(
  'decide manage have need get begin start go choose volunteer offer be try',
);
function deedOf({ verb, words }: Clause): { at: number; word: Word } | null {
  if (verb === null) return null;
  const head = words.indexOf(verb.head);
  const next = words[head + 1];
  const after = words[head + 2];
  if (next?.lower === 'to' && after && LEADS_ON.has(verb.head))
    return { at: head + 2, word: after };
  return { at: head, word: verb.head };
}

/** Things in it that a stranger could picture: the object, not the verb. */
function objectsOf(clause: Clause): number {
  const deed = deedOf(clause);
  return deed === null ? 0 : specificIn(clause.words.slice(deed.at + 1));
}

/** Something the speaker did once, with an object a stranger could picture. */
function isStep(clause: Clause, next: Clause | undefined): boolean {
  const deed = deedOf(clause);
  if (deed === null || !isOwnAction(clause) || isHollow(deed.word, clause.words[deed.at + 1]))
    return false;
  const { head } = clause.verb ?? {};
  if (!head || !(PAST.has(head) || PARTICIPLE.has(head) || clause.verb?.progressive)) return false;
  // `I asked him | why he pressed for the drawings`: what was asked stands in the next clause.
  const isOpen =
    next !== undefined &&
    (next.kind === 'reported' || next.kind === 'relative' || next.verb === null);
  return objectsOf(clause) + (isOpen ? specificIn(next.words) : 0) > 0;
}

/** The steps of the speaker, in order. */
export function stepsIn(section: AnswerSection): Proof[] {
  const clauses = clausesIn(section);
  const steps = clauses.flatMap((clause, at) => {
    if (!isStep(clause, clauses[at + 1])) return [];
    return [proofOf(clause, 'own step')];
  });
  return [...steps, ...stepsToldOtherwise(section)];
}

/** `I discovered a leak that grew`, `found that | the pauses had doubled`: what the next step was taken for. */
const FINDING = formsOfAll(
  'find discover identify notice realise realize trace narrow spot uncover confirm learn hear see',
);
/** Words of this story in what was found: fewer say that something was, not what. */
const FOUND_WORDS = 2;

/** Where somebody tells what they found out before the next step. */
export function findingsIn(section: AnswerSection): Proof[] {
  const clauses = clausesIn(section);
  return clauses.flatMap((clause, at) => {
    const deed = deedOf(clause);
    const head = clause.verb?.head;
    if (deed === null || !head || !isOwn(clause) || !isTold(clause) || isNegated(clause)) return [];
    const isKnown = clause.kind === 'time' && head.lower === 'knew';
    if (!(isKnown || FINDING.has(deed.word)) || !PAST.has(head)) return [];
    const next = clauses[at + 1];
    const goesOn = next !== undefined && (next.kind === 'reported' || next.kind === 'relative');
    const found = objectsOf(clause) + (goesOn ? specificIn(next.words) : 0);
    const isActedOn = clauses
      .slice(at + 1)
      .some((later, on) => isStep(later, clauses[at + 2 + on]));
    return (goesOn || isKnown) && found >= FOUND_WORDS && isActedOn
      ? [proofOf(clause, 'reason')]
      : [];
  });
}

/** `I had picked it because`: before the story. */
function isBefore({ clauses }: Sentence): boolean {
  const own = clauses.filter((each) => each.kind === 'main' && each.verb !== null && isOwn(each));
  const isEarlier = ({ verb }: Clause) =>
    verb !== null && /^(?:had|'d)$/.test(verb.words[0]?.lower ?? '') && PARTICIPLE.has(verb.head);
  return (
    own.length > 0 && own.every(isEarlier) && own.every(({ verb }) => (verb?.words.length ?? 0) > 1)
  );
}

/** Where somebody says why they did one thing and not another. */
export function reasonsIn({ sentences }: AnswerSection): Proof[] {
  const grounds = new Set(groundsIn(sentences));
  return sentences
    .filter((sentence) => {
      if (grounds.has(sentence)) return true;
      if (isBefore(sentence)) return false;
      const isOwnSentence = sentence.clauses.some(
        (each) => each.subject?.who === 'I' || each.subject?.who === 'none',
      );
      if (!isOwnSentence || !sentence.clauses.some(isTold)) return false;
      return isDecision(sentence) || isReason(sentence);
    })
    .map(({ start, end }) => ({ start, end, shows: 'reason' as const }));
}

export const STEPS = asks(
  'own step',
  'tell the steps you took yourself, each with the thing you did it to',
  BARS.actionSteps,
);

const LEADING = formsOfAll('lead chair direct coordinate');

/** `I led the move`: says whose it was, where no step tells which part of it was done by whom. */
function leadIn(section: AnswerSection): Proof[] {
  const led = clausesIn(section).find((clause) => {
    const { kind, subject, verb } = clause;
    if (kind !== 'main' || subject?.who !== 'I' || verb === null || verb.passive) return false;
    const isLed = LEADING.has(verb.head) && PAST.has(verb.head);
    return isLed && isTold(clause) && !isNegated(clause);
  });
  return led ? [proofOf(led, 'whose it was')] : [];
}

export const ACTION: Scale = {
  section: 'action',
  find: (section) => {
    if (section.wordCount < BARS.actionLength) return leadIn(section);
    const steps = stepsIn(section);
    const isShort = section.wordCount < BARS.shortAction;
    if (isShort && steps.length < BARS.shortActionSteps) return leadIn(section);
    const shared = clausesIn(section).filter(isSharedWork).length;
    // Where others did as much, nobody can tell which part was the speaker's.
    if (shared > steps.length) return leadIn(section);
    return shared * 2 > steps.length
      ? steps
      : [...steps, ...reasonsIn(section), ...findingsIn(section)];
  },
  atTheBar: [STEPS],
  raises: [asks('reason', 'say why you chose one of your steps over another way')],
};
