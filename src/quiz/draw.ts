import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { shuffled } from '../text/shuffle.ts';
import type { QuizQuestion } from './question.ts';

/** A question with its options in an order of chance, where their order means nothing. */
export function withShuffledOptions(question: QuizQuestion, random: RandomGenerator): QuizQuestion {
  const { inOrder, options } = question;
  return inOrder ? question : { ...question, options: shuffled(options, random) };
}

/** In an order of chance in which the kinds take turns as long as there are any of each. */
export function mixedKinds(
  questions: readonly QuizQuestion[],
  random: RandomGenerator,
): QuizQuestion[] {
  const byKind = new Map<string, QuizQuestion[]>();
  for (const question of shuffled(questions, random)) {
    const own = byKind.get(question.kind);
    if (own) own.push(question);
    else byKind.set(question.kind, [question]);
  }
  const turns = [...byKind.values()];
  return questions.flatMap((_, turn) => turns.flatMap((own) => own[turn] ?? []));
}

/**
 * Draws up to `count` questions of mixed kinds and shuffles their options. The same questions and
 * seed give the same draw, on any machine.
 */
export function drawQuestions(
  questions: readonly QuizQuestion[],
  { count, seed }: { count: number; seed: number },
): QuizQuestion[] {
  const random = xoroshiro128plus(seed);
  return mixedKinds(questions, random)
    .slice(0, count)
    .map((question) => withShuffledOptions(question, random));
}

/** Keeps the order of the questions and shuffles only their options. */
export function shuffleOptions(questions: readonly QuizQuestion[], seed: number): QuizQuestion[] {
  const random = xoroshiro128plus(seed);
  return questions.map((question) => withShuffledOptions(question, random));
}
