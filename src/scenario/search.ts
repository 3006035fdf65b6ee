import { normalised } from '../text/normalised.ts';
import { principleName } from './principles.ts';
import type { ScenarioSummary } from './summary.ts';

/** A text as a search compares it: case, accents and apostrophes do not matter. */
function folded(text: string): string {
  return normalised(text, 'NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
}

/** The words someone is looking for, in the form in which they are compared. */
export function searchWords(text: string): string[] {
  return [...new Set(folded(text).match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** Everything about a scenario that a search looks through. */
export function searchedText(summary: ScenarioSummary): string {
  const { id, title, question, principle, overview, themes } = summary;
  return folded([id, title, question, principleName(principle), overview, ...themes].join('\n'));
}

/** Whether every word stands in the text, be it inside a longer one. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
