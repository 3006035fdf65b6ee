import type { Clause } from '../../language/clause/clause.ts';
import { holds, isNegated, isTold } from '../../language/matchers.ts';
import { formsOfAll } from '../../language/verbs.ts';
import { wordList } from '../../language/word-list.ts';
import type { Word } from '../../language/words.ts';
import { isOwnAction } from './own-action.ts';

/** Telling, asking, thinking and being there: when the clause ends, no work has moved. */
const NO_WORK = formsOfAll(
  `be have see notice realise realize look find discover spot go come keep hope decide assume acknowledge admit
  recognise recognize appreciate guess help support join attend meet talk speak discuss chat sync
  tell ask say mention explain flag raise escalate report message ping email mail call contact notify
  inform alert bring let hand pass forward send reach share suggest recommend encourage urge advise
  remind thank congratulate use wait figure work try need want know think feel believe learn get do`,
);
/** `took a look`, `opened a ticket`: the verb is light, the noun says that nothing has moved. */
const LIGHT = formsOfAll('take open file log create give make put show describe');
const TALK = wordList(
  'look glance ticket tickets issue bug fault problem complaint complaints call note mention effort',
);

/** `had to`, `managed to`: the verb behind them is the deed. */
const LEADS_ON = formsOfAll('have need get manage start begin be');

/** The verb that says what was done: `rewrite` in `had to rewrite`. */
function deedOf({ verb, words }: Clause): Word | undefined {
  if (verb === null) return undefined;
  const [next, after] = words.slice(words.indexOf(verb.head) + 1);
  return next?.lower === 'to' && LEADS_ON.has(verb.head) ? after : verb.head;
}

function movesWork(clause: Clause): boolean {
  const deed = deedOf(clause);
  if (deed === undefined || NO_WORK.has(deed)) return false;
  return !(LIGHT.has(deed) && holds(clause.words, TALK));
}

/** The speaker's own work, more than word passed on: `I traced it`, `Traced it`. */
export function isHandsOn(clause: Clause): boolean {
  return isOwnAction(clause) && movesWork(clause);
}

/** Also at work in passing: `while I replayed the queue`. */
export function isAtWork(clause: Clause): boolean {
  if (isHandsOn(clause)) return true;
  const { kind, subject, verb } = clause;
  if (subject?.who !== 'I' || verb === null || verb.passive || isNegated(clause)) return false;
  return (kind === 'time' || kind === 'contrast') && isTold(clause) && movesWork(clause);
}

/** The speaker with others: `we replayed the queue`. */
export function isSharedWork(clause: Clause): boolean {
  const { kind, subject, verb } = clause;
  if (subject?.who !== 'we' || verb === null || verb.passive) return false;
  return kind === 'main' && isTold(clause) && !isNegated(clause) && movesWork(clause);
}
