import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { shuffled } from '../text/shuffle.ts';
import type { Question } from './question.ts';

/**
 * Draws up to `count` questions and shuffles their options. The same questions and seed give the
 * same draw, on any machine.
 */
export function drawQuestions(
  questions: readonly Question[],
  { count, seed }: { count: number; seed: number },
): Question[] {
  const random = xoroshiro128plus(seed);
  return shuffled(questions, random)
    .slice(0, count)
    .map((question) => ({ ...question, options: shuffled(question.options, random) }));
}

/** Keeps the order of the questions and shuffles only their options. */
export function shuffleOptions(questions: readonly Question[], seed: number): Question[] {
  const random = xoroshiro128plus(seed);
  return questions.map((question) => ({
    ...question,
    options: shuffled(question.options, random),
  }));
}
