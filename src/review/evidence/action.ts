import type { Clause } from '../../language/clause/clause.ts';
import { clausesIn, isNegated, isOwn, isTold } from '../../language/matchers.ts';
import { phrases } from '../../language/phrases.ts';
import { formsOfAll, isParticiple, isPast } from '../../language/verbs.ts';
import type { Word } from '../../language/words.ts';
import type { AnswerSection } from '../answer.ts';
import { isDecision } from '../vocabulary/decisions.ts';
import { isSharedWork } from '../vocabulary/hands-on.ts';
import { isOwnAction } from '../vocabulary/own-action.ts';
import { BARS } from './bars.ts';
import { asks, type Proof, proofOf, type Scale } from './evidence.ts';
import { isSpecific, specificIn } from './specific.ts';

/** Nothing is seen to happen in these, whatever their object. */
const HOLLOW = formsOfAll(
  `help support assist guide ensure manage drive foster align leverage champion enable empower involve
  participate communicate collaborate cooperate coordinate go come stay keep accept agree disagree
  understand see realise realize notice motivate encourage inspire facilitate oversee spearhead
  contribute handle deal maintain continue demonstrate act focus strive deliver attend join hold give
  tell let notify inform escalate flag message ping
  get be have feel think know decide hope learn like`,
);
/** `decided to`, `managed to`, `had to`: the verb behind them is the deed. */
const LEADS_ON = formsOfAll(
  'decide manage have need get begin start go choose volunteer offer be try',
);
const REASON = phrases(
  'because',
  'because of _',
  'so that',
  'so we|they|it|i|he|she|everyone|nobody|everybody|people could|can|would|had',
  'so i',
  'so the|our|their|each|no _ _? could|can|would',
  'to prevent|avoid|reduce|limit|protect|prove|rule|spare',
  'as i|we|it|they knew|know|had|was|were|needed',
  'since i|we|it|they|the|he|she know|knew|had|was|were|phones|_ _?',
  'the trade off|offs',
  'in order to',
  'to avoid',
  'the reason',
  'why he|she|they|it|the',
  'that way',
  'which meant',
  'knowing that',
);

function deedOf({ verb, words }: Clause): { at: number; word: Word } | null {
  if (verb === null) return null;
  const head = words.indexOf(verb.head);
  const next = words[head + 1];
  const after = words[head + 2];
  if (next?.lower === 'to' && after && LEADS_ON.has(verb.head.lower))
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
  if (deed === null || !isOwnAction(clause) || HOLLOW.has(deed.word.lower)) return false;
  const { head } = clause.verb ?? {};
  if (!head || !(isPast(head.lower) || isParticiple(head.lower) || clause.verb?.progressive))
    return false;
  // `I asked him | why he pressed for the drawings`: what was asked stands in the next clause.
  const isOpen =
    next !== undefined &&
    (next.kind === 'reported' || next.kind === 'relative' || next.verb === null);
  return objectsOf(clause) + (isOpen ? specificIn(next.words) : 0) > 0;
}

/** `by profiling the pipeline, implementing a cache`: steps without a finite verb. */
function gerundSteps(section: AnswerSection): Proof[] {
  return section.sentences.flatMap(({ words, clauses }) => {
    const isOwnSentence = clauses.some(
      ({ subject, kind }) => subject?.who === 'I' && kind === 'main',
    );
    if (!isOwnSentence) return [];
    const by = words.findIndex(
      ({ lower }, at) => lower === 'by' && words[at + 1]?.lower.endsWith('ing'),
    );
    if (by === -1) return [];
    return words.flatMap((word, at): Proof[] => {
      const isGerund = at > by && word.lower.endsWith('ing') && word.lower.length > 5;
      const before = words[at - 1]?.lower ?? '';
      if (!isGerund || !(before === 'by' || before === 'and' || word.gap.includes(','))) return [];
      const object = words.slice(at + 1, at + 5);
      const last = object[object.length - 1];
      if (!last || !object.some(isSpecific) || HOLLOW.has(word.lower)) return [];
      return [{ start: word.start, end: last.end, shows: 'own step' }];
    });
  });
}

/** The steps of the speaker, in order. */
export function stepsIn(section: AnswerSection): Proof[] {
  const clauses = clausesIn(section);
  const steps = clauses.flatMap((clause, at) => {
    if (!isStep(clause, clauses[at + 1])) return [];
    return [proofOf(clause, 'own step')];
  });
  return [...steps, ...gerundSteps(section)];
}

/** `I discovered a leak that grew`, `found that | the pauses had doubled`: what the next step was taken for. */
const FINDING = formsOfAll(
  'find discover identify notice realise realize trace narrow spot uncover confirm',
);
/** Words of this story in what was found: fewer say that something was, not what. */
const FOUND_WORDS = 2;

/** Where somebody tells what they found out before the next step. */
function findingsIn(section: AnswerSection): Proof[] {
  const clauses = clausesIn(section);
  return clauses.flatMap((clause, at) => {
    const deed = deedOf(clause);
    const head = clause.verb?.head;
    if (deed === null || !head || !isOwn(clause) || !isTold(clause) || isNegated(clause)) return [];
    if (!FINDING.has(deed.word.lower) || !isPast(head.lower)) return [];
    const next = clauses[at + 1];
    const goesOn = next !== undefined && (next.kind === 'reported' || next.kind === 'relative');
    const found = objectsOf(clause) + (goesOn ? specificIn(next.words) : 0);
    const isActedOn = clauses
      .slice(at + 1)
      .some((later, on) => isStep(later, clauses[at + 2 + on]));
    return goesOn && found >= FOUND_WORDS && isActedOn ? [proofOf(clause, 'reason')] : [];
  });
}

/** Where somebody says why they did one thing and not another. */
function reasonsIn(section: AnswerSection): Proof[] {
  return section.sentences
    .filter((sentence) => {
      const isOwnSentence = sentence.clauses.some(
        (each) => each.subject?.who === 'I' || each.subject?.who === 'none',
      );
      if (!isOwnSentence || !sentence.clauses.some(isTold)) return false;
      return isDecision(sentence) || REASON.in(sentence.words).length > 0;
    })
    .map(({ start, end }) => ({ start, end, shows: 'reason' as const }));
}

export const STEPS = asks(
  'own step',
  'tell the steps you took yourself, each with the thing you did it to',
  BARS.actionSteps,
);

export const ACTION: Scale = {
  section: 'action',
  find: (section) => {
    if (section.wordCount < BARS.actionLength) return [];
    const steps = stepsIn(section);
    const shared = clausesIn(section).filter(isSharedWork).length;
    // Where others did as much, nobody can tell which part was the speaker's.
    if (shared > steps.length) return [];
    return shared * 2 > steps.length
      ? steps
      : [...steps, ...reasonsIn(section), ...findingsIn(section)];
  },
  atTheBar: [STEPS],
  raises: [asks('reason', 'say why you chose one of your steps over another way')],
};
