import { isDeterminer } from './clause/subject.ts';
import { type Word, wordSet } from './words.ts';

/** End in -ing and are things, times, or lead on to a noun as prepositions do. */
const NO_DEEDS = wordSet(`
  thing nothing something anything everything morning evening spring string wing ring king sling ceiling clothing
  lightning sibling wedding pudding during according concerning regarding including excluding following
  considering notwithstanding pending barring being going`);
/** As often what somebody made as the making: `building a pump`, but `building number four`. */
const RATHER_NOUNS = wordSet(
  'building meeting hearing warning opening landing crossing briefing training',
);

/** `replacing`, `building | a pump`: what somebody did, said as a noun. */
export function isGerund({ lower, text, gap }: Word, next: Word | undefined): boolean {
  if (lower.length < 5 || !lower.endsWith('ing') || NO_DEEDS.has(lower)) return false;
  const isName = /^\p{Lu}/u.test(text) && gap !== '' && !gap.includes(':');
  if (isName) return false;
  return !RATHER_NOUNS.has(lower) || (next !== undefined && isDeterminer(next));
}
