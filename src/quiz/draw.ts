import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Question } from './question.ts';

function shuffled<T>(items: readonly T[], random: RandomGenerator): T[] {
  const rest = [...items];
  const result: T[] = [];
  while (rest.length > 0) {
    result.push(...rest.splice(uniformInt(random, 0, rest.length - 1), 1));
  }
  return result;
}

/** The items in an order of chance. The same items and seed give the same order, on any machine. */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  return shuffled(items, xoroshiro128plus(seed));
}

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
