import { REPORTING } from '../clause/kind.ts';
import { isAdverb, isDeterminer, isPreposition } from '../clause/subject.ts';
import { formsOfAll, PAST } from '../verbs.ts';
import { wordList } from '../word-list.ts';
import type { Word } from '../words.ts';

/** What follows is a question, besides what follows a report. */
const ASKING = formsOfAll(
  'choose pick select wonder guess determine identify depend care matter look work figure track mark sort',
);
const ASKED = wordList(
  'idea clue question curious sure unsure certain uncertain clear unclear obvious known unknown regardless matter',
);
/** With `on`, `of` or `over` behind them: `a list of which 40`, but `a list | which 40 depots use`. */
const ASKED_OF = wordList(
  'decision decisions choice choices list lists doubt doubts argument vote debate record discussion',
);
const PARTICLES = wordList('out up down me you him her them us whom everyone everybody people');
/** `asked the driver which`: behind these somebody is asked. */
const ADDRESSING = formsOfAll('ask tell remind');
/** How far back it may stand: `asked | the driver`. */
const REACH = 3;

/** `wrote a report`, `sent reports`: a thing, for all that it is spelt like a verb. */
function isThing(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || PAST.has(word) || word.lower.endsWith('ing')) return false;
  if (isDeterminer(before)) return true;
  // `a long report`, but `the board shows`, `the boards show`.
  const isAgreeing = word.lower.endsWith('s') !== before.lower.endsWith('s');
  const further = words[at - 2];
  if (further && isDeterminer(further)) return !isAgreeing;
  return PAST.has(before) || (isPreposition(before) && before.lower !== 'to');
}

/** Whether the `which` at a place begins a question: `nobody knew | which 12`, not `a script | which 40 depots use`. */
export function isAskedWhich(words: readonly Word[], which: number): boolean {
  if (which === 0) return true;
  let at = which - 1;
  for (let word = words[at]; word && which - at < REACH; word = words[at]) {
    if (!isAdverb(word) && !isPreposition(word) && !PARTICLES.has(word)) break;
    at -= 1;
  }
  const word = words[at];
  if (word === undefined) return true;
  const before = words[which - 1];
  const isOf = before !== undefined && isPreposition(before);
  if (ASKED.has(word) || before?.lower === 'about') return true;
  if (isOf && ASKED_OF.has(word)) return true;
  if (REPORTING.has(word) || ASKING.has(word)) return !isThing(words, at);
  const isNamed =
    words[which]?.gap === ' ' && /^(?:the|my|our|his|her|their)$/.test(words[at - 1]?.lower ?? '');
  return isNamed && at === which - 1 && ADDRESSING.has(words[at - 2]);
}
