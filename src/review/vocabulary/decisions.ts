import { holds } from '../../language/matchers.ts';
import type { Sentence } from '../../language/passage.ts';
import { phrases } from '../../language/phrases.ts';
import { formsOfAll } from '../../language/verbs.ts';
import { wordSet } from '../../language/words.ts';
import { isOwnAction } from './own-action.ts';

const DECIDING = formsOfAll(
  'choose decide pick reject prefer weigh defer postpone rule opt insist',
);
const REASON = wordSet('because since instead rather over until unless but');
/** Weighing, where an own deed stands beside it. */
const WEIGHING = phrases(
  'instead of',
  'rather than',
  'trade offs|off',
  'tradeoff|tradeoffs',
  'on purpose',
);
/** Weighing, whatever stands beside it. */
const STATED = phrases(
  'had a choice',
  'had|have to ~choose|decide|pick',
  'the price|cost|catch|downside|risk is|was',
  'at the price|cost of',
  'i accepted that',
);

/** Tells of a choice with what spoke for it or was given up for it. */
export function isDecision({ clauses, words }: Sentence): boolean {
  if (STATED.in(words).length > 0) return true;
  const own = clauses.filter(isOwnAction);
  if (own.length === 0) return false;
  const decides = own.some(({ verb }) => verb && DECIDING.has(verb.head.lower));
  return (decides && holds(words, REASON)) || WEIGHING.in(words).length > 0;
}
