import type { Clause } from '../../language/clause/clause.ts';
import { isDeterminer } from '../../language/clause/subject.ts';
import { isNegated, isOwn, isTold } from '../../language/matchers.ts';
import { formsOfAll } from '../../language/verbs.ts';
import { wordList } from '../../language/word-list.ts';

/** What somebody is, has, feels or wants; `work` and `try` say that something was done, not what. */
const NO_DEED = formsOfAll(
  `be have feel think know want need believe hope hear like love hate enjoy worry wonder struggle
  learn expect wish care agree remember understand belong depend stay remain become mean seem work try
  face encounter receive do get`,
);
/** `I tried three indexes`, `did the count`: with a thing behind them they are deeds. */
const TRYING = formsOfAll('try do');
/** `I stayed late to repair it`. */
const STAYING = formsOfAll('stay remain');
/** `I had to rewrite it`, `I was able to reproduce it`, `I got it down to`: done after all. */
const DONE_AFTER_ALL = wordList('to able');

/** Something the speaker did once: `I traced it`, `Traced it` in notes, `I had to rewrite it`. */
export function isOwnAction(clause: Clause): boolean {
  const { kind, verb, words } = clause;
  if (verb === null || verb.passive || !isOwn(clause) || !isTold(clause) || isNegated(clause)) {
    return false;
  }
  if (kind === 'time' || kind === 'relative') return false;
  if (!NO_DEED.has(verb.head)) return true;
  const head = words.indexOf(verb.head);
  const next = words[head + 1];
  if (next === undefined) return false;
  if (TRYING.has(verb.head) && next.lower !== 'to')
    return isDeterminer(next) || /^\d/.test(next.lower);
  if (STAYING.has(verb.head))
    return words.slice(head + 1, head + 5).some(({ lower }) => lower === 'to');
  return DONE_AFTER_ALL.has(next);
}
