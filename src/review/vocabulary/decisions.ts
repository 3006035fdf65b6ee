import type { Clause } from '../../language/clause/clause.ts';
import { holds, isNegated, isOwn, isTold } from '../../language/matchers.ts';
import type { Sentence } from '../../language/passage.ts';
import { type PhraseMatch, phrases } from '../../language/phrases.ts';
import { formsOfAll } from '../../language/verbs.ts';
import { wordList } from '../../language/word-list.ts';
import type { Word } from '../../language/words.ts';
import { isOwnAction } from './own-action.ts';

const DECIDING = formsOfAll(
  'choose decide pick reject prefer weigh defer postpone rule opt insist',
);
const REASON = wordList('because since instead rather over until unless but');
const WHY = wordList('because since so');
/** Weighing, where an own deed stands beside it. */
const WEIGHING = phrases(
  'instead of',
  'rather than',
  'trade offs|off',
  'tradeoff|tradeoffs',
  'on purpose',
);
/** A choice somebody had or made: the speaker's only where the clause is. */
const CHOOSING = phrases('had a choice', 'had|have to ~choose|decide|pick', '~decide against _');
/** Weighing, whatever stands beside it. */
const WEIGHED = phrases(
  'the price|cost|catch|downside|risk is|was',
  'at the price|cost of',
  'i accepted that',
);

/** `I had decided against it`; not `my manager had`, `if I had to choose`, or somebody else's words. */
function isOwnChoice(clause: Clause): boolean {
  const isDone = isOwn(clause) && isTold(clause) && !isNegated(clause);
  return isDone && CHOOSING.isIn(clause.words);
}

/** `instead of arguing`, and no word on why: what was given up is a deed and nothing it was done to. */
function isBare(words: readonly Word[], { at, words: own }: PhraseMatch): boolean {
  const [deed, next] = words.slice(at + own.length);
  const ends = next === undefined || /[,.;:()–—]/.test(next.gap);
  return deed?.lower.endsWith('ing') === true && ends && !holds(words, WHY);
}

/** Tells of a choice with what spoke for it or was given up for it. */
export function isDecision({ clauses, words }: Sentence): boolean {
  if (clauses.some(isOwnChoice)) return true;
  if (WEIGHED.in(words).some(({ words: [first] }) => first?.quoted !== true)) return true;
  const own = clauses.filter(isOwnAction);
  if (own.length === 0) return false;
  const decides = own.some(({ verb }) => verb && DECIDING.has(verb.head));
  return (
    (decides && holds(words, REASON)) || WEIGHING.in(words).some((each) => !isBare(words, each))
  );
}
