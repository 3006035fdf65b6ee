import { normalised } from '../text/normalised.ts';

/** In most questions, so they tell none from another. */
const SMALL = new Set(
  `a an and about at be did do example for from give had have how i in is it me my of on or our tell
  that the this time to was we were what when where who with you your`.split(/\s+/),
);

/** A text as a search compares it: its words alone; case, accents and apostrophes do not matter. */
export function wordsIn(text: string): string[] {
  const folded = normalised(text, 'NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words someone is looking for, in the form in which they are compared; small ones only where there are no others. */
export function searchWords(text: string): string[] {
  const words = [...new Set(wordsIn(text))];
  const telling = words.filter((word) => !SMALL.has(word));
  return telling.length > 0 ? telling : words;
}
