import { type Word, wordsOf } from './words.ts';

const RUN = 3;

function runsOf(words: readonly Word[]): string[] {
  const forms = words.map(({ lower }) => lower);
  return forms
    .slice(0, Math.max(0, forms.length - RUN + 1))
    .map((_, at) => forms.slice(at, at + RUN).join(' '));
}

/** The share of three-word runs that stand in `text` too: 1 is a copy, and own words are near 0. */
export function copiedShare(words: readonly Word[], text: string): number {
  const own = runsOf(words);
  if (own.length === 0) return 0;
  const known = new Set(runsOf(wordsOf(text, { start: 0, end: text.length })));
  return own.filter((run) => known.has(run)).length / own.length;
}
