import { distance } from 'fastest-levenshtein';
import { wordsIn } from './search-words.ts';

/** Longer than any name; keeps the comparison cheap whatever is typed. */
const LONGEST = 100;
const MOST = 3;

/** Names within reach of a typing slip, nearest first: at most three. */
export function nearestNames(text: string, names: readonly string[]): string[] {
  const wanted = wordsIn(text.slice(0, LONGEST)).join('-');
  return names
    .map((name) => ({ name, slips: distance(wanted, name) }))
    .filter(({ name, slips }) => slips <= Math.max(2, Math.floor(name.length * 0.4)))
    .sort((a, b) => a.slips - b.slips)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** Asks whether one of the nearest names was meant; null where none is near. */
export function didYouMean(text: string, names: readonly string[]): string | null {
  const nearest = nearestNames(text, names).map((name) => `"${name}"`);
  return nearest.length > 0 ? `Did you mean ${nearest.join(' or ')}?` : null;
}

/** A shorter word is not taken for another one with a slip in it. */
const SHORTEST_WITH_A_SLIP = 4;

/** Whether a word may be another one with a slip in it: one in a short word, two in a long one. */
export function isSlipOf(wanted: string, word: string): boolean {
  if (wanted.length < SHORTEST_WITH_A_SLIP) return false;
  return distance(wanted, word) <= (wanted.length > 6 ? 2 : 1);
}
