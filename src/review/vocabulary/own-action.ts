import type { Clause } from '../../language/clause/clauses.ts';
import { isNegated, isOwn, isTold } from '../../language/matchers.ts';
import { formsOfAll } from '../../language/verbs.ts';
import { wordSet } from '../../language/words.ts';

/** What somebody is, has, feels or wants; `work` and `try` say that something was done, not what. */
const NO_DEED = formsOfAll(
  `be have feel think know want need believe hope hear like love hate enjoy worry wonder struggle
  learn expect wish care agree remember understand belong depend stay remain become mean seem work try
  face encounter receive do get`,
);
/** `I had to rewrite it`, `I was able to reproduce it`, `I got it down to`: done after all. */
const DONE_AFTER_ALL = wordSet('to able');

/** Something the speaker did once: `I traced it`, `Traced it` in notes, `I had to rewrite it`. */
export function isOwnAction(clause: Clause): boolean {
  const { kind, verb, words } = clause;
  if (verb === null || verb.passive || !isOwn(clause) || !isTold(clause) || isNegated(clause)) {
    return false;
  }
  if (kind === 'time' || kind === 'relative') return false;
  if (!NO_DEED.has(verb.head.lower)) return true;
  const next = words[words.indexOf(verb.head) + 1];
  return next !== undefined && DONE_AFTER_ALL.has(next.lower);
}
