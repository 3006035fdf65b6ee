import { sentencesOf } from './sentences.ts';
import { sliceOf } from './span.ts';
import { wordsOf } from './words.ts';

/** The sentences of a text, in its order. */
export function sentencesIn(text: string): string[] {
  const whole = { start: 0, end: text.length };
  return sentencesOf(text, whole, wordsOf(text, whole)).map((each) => sliceOf(text, each));
}
