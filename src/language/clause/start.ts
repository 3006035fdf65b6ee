import { PAST } from '../verbs.ts';
import { anyOf, wordList } from '../word-list.ts';
import type { Word } from '../words.ts';
import {
  isAdverb,
  isAuxiliary,
  isDeterminer,
  isPreposition,
  NOMINATIVE,
  pronounWho,
} from './subject.ts';

export const COORDINATORS = wordList('and but or nor yet plus');

/** Open a clause wherever they stand. */
const ALWAYS = wordList(
  'when whenever while if unless because although though whereas which who whom whose where whether how why what',
);
/** Open a clause, or a phrase without a verb: `after the outage`. */
const OFTEN = wordList('once after before until till since');
/** Nothing else does, unless a mark stands before it. */
const MAY_OPEN = anyOf(ALWAYS, OFTEN, NOMINATIVE, COORDINATORS, wordList('that so as'));

/** Not a hyphen inside a compound, nor a plain blank. */
const BREAK = /[,;:][\s"'“‘*_]|[()[\]–—]|\s-\s|--|\.\.|…/;

/** `and then I`, `and uh quickly fixed`: who or what the clause goes on with. */
function goesOnWithClause(words: readonly Word[], at: number): boolean {
  let next = words[at];
  let position = at;
  while (next && isAdverb(next)) {
    position += 1;
    next = words[position];
  }
  if (next === undefined) return false;
  return pronounWho(next) !== null || PAST.has(next) || isAuxiliary(next);
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word && (isAuxiliary(word) || PAST.has(word))) return true;
  }
  return false;
}

/** `I once fixed it`, `once a week`, `at once`: how often, not since when. */
function isHowOften(before: Word, next: Word | undefined): boolean {
  if (next === undefined || pronounWho(before) !== null) return true;
  if (isAuxiliary(before) || isPreposition(before)) return true;
  return /^(?:a|per|every|each|more|again)$/.test(next.lower) && !isDeterminer(before);
}

/** Whether a clause begins at word `at`, the one before having begun at `start`. */
export function beginsClause(words: readonly Word[], start: number, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return false;
  if (word.gap !== ' ' && BREAK.test(word.gap)) return true;
  if (word.gap === '-' || word.gap === '') return false;
  const { lower } = word;
  if (!MAY_OPEN.has(word)) return false;
  const followsOpener = at - 1 === start && (ALWAYS.has(before) || OFTEN.has(before));
  if (ALWAYS.has(word)) return !(lower === 'if' && before.lower === 'as');
  if (lower === 'once' && isHowOften(before, words[at + 1])) return false;
  if (OFTEN.has(word)) return !isAdverb(before);
  if (NOMINATIVE.has(word)) {
    const isLinked = before.lower === 'that' && words[at - 2]?.lower !== 'of';
    if (followsOpener || COORDINATORS.has(before) || isLinked) return false;
    if (before.lower === 'so' || before.lower === 'as') return false;
    // `so then I`, `and later we`: what stands before the pronoun leads into its clause.
    return words.slice(start, at).some((each) => !isAdverb(each) && !COORDINATORS.has(each));
  }
  if (lower === 'that') {
    if (/^(?:way|time|day|night|week|month|year)$/.test(words[at + 1]?.lower ?? '')) return false;
    return !isPreposition(before) && !isDeterminer(before);
  }
  if (lower === 'so' || lower === 'as') {
    const next = words[at + 1];
    return (
      next !== undefined &&
      (next.lower === 'that' || pronounWho(next) !== null) &&
      before.lower !== 'even'
    );
  }
  return COORDINATORS.has(word) && hasVerb(words, start, at) && goesOnWithClause(words, at + 1);
}
