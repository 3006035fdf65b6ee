import { remembered } from './remembered.ts';
import { eachSegment } from './segments.ts';

/**
 * Words a minute in unhurried speech. 120 to 180 is comfortable (Griffiths 1990; Tauroza and
 * Allison 1990), so the middle of it stands for everybody.
 */
export const WORDS_PER_MINUTE = 150;

/** Made when first needed: the first segmenter costs as much as the rest of the start. */
let segmenter: Intl.Segmenter | undefined;

/** One word, a contraction or a whole number, with its punctuation: most tokens by far. */
const ONE_WORD =
  /^["'(“‘]*(?:[A-Za-zÀ-ÖØ-öø-ÿ]+(?:['’][A-Za-zÀ-ÖØ-öø-ÿ]+)?|[0-9]+)[,.;:!?%"')”’]*$/;
/** What no word has in it, of which long runs are slow to segment: punctuation, emoji, white space. */
const NO_WORD =
  /^[\0-/:-@[-`{-\u007f\u2000-\u206f\u3000-\u3003\u3008-\u3020\p{Sm}\p{Sc}\p{Emoji_Presentation}]*$/u;
/** Where no word goes on: white space, and the end of a clause in scripts that do without it. */
const TOKEN_END = /[ \t\r\n]+|(?<=[、。！，？])/;

/** The segmenter is slow and leaves much garbage. */
const wordsSegmented = remembered((token) => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  let count = 0;
  eachSegment(token, segmenter, ({ isWordLike }) => {
    if (isWordLike) count += 1;
  });
  return count;
});

function wordsInToken(token: string): number {
  if (NO_WORD.test(token)) return 0;
  return ONE_WORD.test(token) ? 1 : wordsSegmented(token);
}

/**
 * Words in a text as Unicode splits them: `don't` is one, `post-mortem` two, punctuation and emoji
 * none. Asks the segmenter only about what is not plainly one word, and once, because the answer
 * being typed is counted at every key.
 */
export function countWords(text: string): number {
  let count = 0;
  for (const token of text.split(TOKEN_END)) count += wordsInToken(token);
  return count;
}

/** Seconds it takes to say so many words, at a pace in words a minute. */
export function spokenSeconds(words: number, pace = WORDS_PER_MINUTE): number {
  return (words * 60) / pace;
}
