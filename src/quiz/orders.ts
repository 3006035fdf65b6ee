import { sentencesOf } from '../language/sentences.ts';
import { sliceOf } from '../language/span.ts';
import { wordsOf } from '../language/words.ts';
import type { Question } from './question.ts';

/** The sentences of a text, in its order. */
export function sentencesIn(text: string): string[] {
  const whole = { start: 0, end: text.length };
  return sentencesOf(text, whole, wordsOf(text, whole)).map((each) => sliceOf(text, each));
}

/** The same sentences, said once, and each option as the order it has them in: `2, 1, 3`. */
export interface Orders {
  sentences: string[];
  orders: string[];
}

/** The sentences are numbered as the first option has them, whichever that is. */
export function ordersOf({ options }: Pick<Question, 'options'>): Orders {
  const told = options.map(({ text }) => sentencesIn(text));
  const sentences = told[0] ?? [];
  const numberOf = (sentence: string) => sentences.indexOf(sentence) + 1;
  return { sentences, orders: told.map((each) => each.map(numberOf).join(', ')) };
}
