import type { Clause } from '../../language/clause/clause.ts';
import { pronounWho } from '../../language/clause/subject.ts';
import { holds, isNegated, isTold, outcomeQuantities } from '../../language/matchers.ts';
import { firstChange } from '../../language/quantity/change.ts';
import type { Span } from '../../language/span.ts';
import { formsOfAll, PAST } from '../../language/verbs.ts';
import { wordList } from '../../language/word-list.ts';
import type { AnswerSection } from '../answer.ts';
import { tellsGain } from '../vocabulary/gain.ts';
import { lastingIn } from '../vocabulary/lasting-effects.ts';
import { holdPeople } from '../vocabulary/people.ts';
import { isVague } from '../vocabulary/vague-claims.ts';
import { namesValue } from '../vocabulary/worth.ts';
import { BARS } from './bars.ts';
import { endingOf } from './ending.ts';
import { asks, type Proof, proofOf, type Scale } from './evidence.ts';
import { specificIn } from './specific.ts';

/** What people felt, thought, learned or met with: no outcome. */
const NO_EVENT = formsOfAll(
  `feel think believe learn realise realize know understand want hope need like love enjoy appreciate
  thank praise try work help talk discuss speak meet`,
);

const STATES = formsOfAll(
  'be have face stand carry lie sit contain include consist own belong seem look remain mean keep stay hold hang',
);
/** Say of a state that it came with the story: `they are senior engineers now`. */
const SINCE = wordList('now still since anymore again nowadays');

const WHOSE = wordList('my our his her their by i we he she they');

const AHEAD = wordList(
  'hopes meant supposed expected due planned scheduled projected pencilled penciled',
);

/** `they are going to decide`, `it is meant to start`: not yet. */
function isAhead({ words }: Clause): boolean {
  const isGoing = ({ lower }: { lower: string }, at: number) =>
    lower === 'going' && words[at + 1]?.lower === 'to';
  return words.some(isGoing) || holds(words, AHEAD);
}

/** It plainly happened: somebody or something did what a stranger could picture. */
function isEvent(clause: Clause): boolean {
  const { kind, verb, subject, words } = clause;
  if (verb === null || subject === null || !isTold(clause) || verb.modal) return false;
  if (kind !== 'main' && kind !== 'relative') return false;
  if (isAhead(clause)) return false;
  if (NO_EVENT.has(verb.head)) return false;
  if (STATES.has(verb.head) && !holds(words, SINCE)) return false;
  const isDone =
    PAST.has(verb.head) || verb.progressive || verb.words.length > 1 || !isNegated(clause);
  // A passive with no doer could be anybody's, or nobody's.
  if (verb.passive && !holds(words, WHOSE)) return false;
  return isDone && specificIn(words) >= BARS.outcomeWords;
}

function isOfThings({ kind, subject }: Clause): boolean {
  if (kind === 'relative') return false;
  const isPronoun = subject?.words.some((word) => pronounWho(word) !== null) ?? true;
  return subject?.who === 'other' && !isPronoun && !holdPeople(subject.words);
}

function eventsIn({ name, sentences }: AnswerSection): Proof[] {
  // In one piece with the Action, what people did is a step of it, the speaker's or another's.
  const counts = (clause: Clause) => isEvent(clause) && (name !== null || isOfThings(clause));
  return sentences
    .filter((sentence) => !isVague(sentence))
    .flatMap(({ clauses }) => clauses.filter(counts).slice(0, 1))
    .map((each) => proofOf(each, 'outcome'));
}

/** Without a figure, and still plain: something happened that could have come out otherwise. */
export function hasPlainEvent(section: AnswerSection): boolean {
  return eventsIn(endingOf(section)).length > 0;
}

/** What it was worth: a gain that is told, or beside what changed the money, people or risk it came to. */
function worthOf(section: AnswerSection, change: Span | null): Span | undefined {
  // In one piece with all the rest, it is what is told of once something had changed.
  const from = section.name === null ? (change?.start ?? section.source.length) : 0;
  const sentences = section.sentences.filter(({ end }) => end > from);
  const gain = sentences.find((each) => tellsGain(each, section.quantities, section.source));
  if (gain || !change) return gain;
  const isInIt = ({ start, end }: Span) => change.start <= start && end <= change.end;
  if (section.quantities.some((each) => each.kind === 'money' && isInIt(each))) return change;
  if (section.name === null) return undefined;
  const isBeside = ({ start, end }: Span) => end <= change.start || change.end <= start;
  return sentences
    .flatMap(({ clauses }) => clauses)
    .find((each) => isBeside(each) && namesValue(each.words));
}

/** What came of it, what it was worth, and what outlasted it. */
export function outcomesIn(section: AnswerSection): Proof[] {
  const measured = outcomeQuantities(section).map(
    ({ start, end }): Proof => ({ start, end, shows: 'outcome' }),
  );
  const ending = endingOf(section);
  const change = firstChange(ending);
  const money = section.quantities.find(({ kind, role }) => kind === 'money' && role === 'measure');
  const worth = worthOf(section, change);
  const [lasting] = ending.sentences.flatMap(lastingIn);
  return [
    ...measured,
    ...(measured.length > 0 ? [] : eventsIn(section)),
    ...(change ? [{ ...change, shows: 'change' as const }] : []),
    ...(money && !change ? [{ start: money.start, end: money.end, shows: 'change' as const }] : []),
    ...(worth ? [{ start: worth.start, end: worth.end, shows: 'worth' as const }] : []),
    ...(lasting ? [proofOf(lasting, 'lasted')] : []),
  ];
}

export const OUTCOME = asks(
  'outcome',
  'say one thing that was different afterwards, and how you know',
);
export const CHANGE = asks('change', 'give the figure before and after');
export const WORTH = asks(
  ['worth', 'lasted'],
  'say what it was worth, to whom, or what outlasted it',
);

export const RESULT: Scale = {
  section: 'result',
  find: outcomesIn,
  atTheBar: [OUTCOME],
  raises: [CHANGE, WORTH],
};
