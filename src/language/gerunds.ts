import { isDeterminer } from './clause/subject.ts';
import { wordList, wordsThat } from './word-list.ts';
import type { Word } from './words.ts';

/** End in -ing and are things, times, or lead on to a noun as prepositions do. */
const NO_DEEDS = wordList(`
  thing nothing something anything everything morning evening spring string wing ring king sling ceiling clothing
  lightning sibling wedding pudding during according concerning regarding including excluding following
  considering notwithstanding pending barring being going`);
const GERUNDS = wordsThat(
  (lower) => lower.length >= 5 && lower.endsWith('ing') && !NO_DEEDS.hasForm(lower),
);
/** As often what somebody made as the making: `building a pump`, but `building number four`. */
const RATHER_NOUNS = wordList(
  'building meeting hearing warning opening landing crossing briefing training',
);

/** `replacing`, `building | a pump`: what somebody did, said as a noun. */
export function isGerund(word: Word, next: Word | undefined): boolean {
  if (!GERUNDS.has(word)) return false;
  const { text, gap } = word;
  const isName = /^\p{Lu}/u.test(text) && gap !== '' && !gap.includes(':');
  if (isName) return false;
  return !RATHER_NOUNS.has(word) || (next !== undefined && isDeterminer(next));
}
