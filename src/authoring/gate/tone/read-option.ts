import { type SentenceText, sentencesOf } from '../../../language/sentences.ts';
import { type Word, wordsOf } from '../../../language/words.ts';

/** An option as somebody sees it who looks at its words and does not read it. */
export interface ReadOption {
  text: string;
  words: Word[];
  /** Never empty. */
  sentences: SentenceText[];
}

/** Splits an option into its sentences and words. */
export function readOption(text: string): ReadOption {
  const whole = { start: 0, end: text.length };
  const words = wordsOf(text, whole);
  const sentences = sentencesOf(text, whole, words);
  return { text, words, sentences: sentences.length > 0 ? sentences : [{ ...whole, words }] };
}
