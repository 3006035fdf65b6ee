import type { TimedWord } from './cue.ts';

/** Fewer than one full stop in so many words, and a recogniser has left them out. */
const WORDS_A_SENTENCE = 25;
/** Between two words, from which on a sentence may end. */
const PAUSE_MS = 500;
/** After these a sentence goes on, however long one thinks. */
const JOINING = new Set(
  `a about after an and as at be because been before but by can could for from had has have how if in
  into is it its like may might must my no nor not of on or our so than that the their then these this
  those to um uh was we were what when where which while who whose will with would your i the very`.split(
    /\s+/,
  ),
);
const ENDS = /[.!?…]["”’)]*$/;

function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}']/gu, '');
}

export function isPunctuated(words: readonly TimedWord[]): boolean {
  const ends = words.filter(({ text }) => ENDS.test(text)).length;
  return ends * WORDS_A_SENTENCE >= words.length;
}

const I = /^i(?=$|['’,.;:!?])/;

/**
 * Words with sentence ends at the pauses between them, each sentence with a capital, and *i* as *I*. For
 * words that carry hardly any full stops.
 */
export function withSentencesAtPauses(words: readonly TimedWord[]): TimedWord[] {
  let begins = true;
  return words.map((word, at) => {
    const next = words[at + 1];
    const rests = next === undefined || Math.round(next.fromMs - word.toMs) >= PAUSE_MS;
    const ends = rests && (next === undefined || !JOINING.has(bare(word.text)));
    let text = word.text.replace(I, 'I');
    if (begins) text = text.charAt(0).toUpperCase() + text.slice(1);
    begins = ends || ENDS.test(text);
    return {
      ...word,
      text: ends && !ENDS.test(text) ? `${text.replace(/[,;:–—-]+$/, '')}.` : text,
    };
  });
}
