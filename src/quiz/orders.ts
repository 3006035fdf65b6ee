import { sentencesIn } from '../language/sentence-texts.ts';
import type { QuizQuestion } from './question.ts';

/** The same sentences, said once, and each option as the order it has them in: `2, 1, 3`. */
export interface Orders {
  sentences: string[];
  orders: string[];
}

/** The sentences are numbered as the first option has them, whichever that is. */
export function ordersOf({ options }: Pick<QuizQuestion, 'options'>): Orders {
  const told = options.map(({ text }) => sentencesIn(text));
  const sentences = told[0] ?? [];
  const numberOf = (sentence: string) => sentences.indexOf(sentence) + 1;
  return { sentences, orders: told.map((each) => each.map(numberOf).join(', ')) };
}
