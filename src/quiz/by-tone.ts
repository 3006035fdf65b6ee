import type { QuestionKind, QuizQuestion } from './question.ts';

/**
 * How often somebody is right about the built-in questions who has read none of them and goes by how
 * the options sound, in percent: the best reader of the content gate (`npm run content`), each story
 * held out from what is learned. A test holds each figure to what the gate measures.
 */
export const RIGHT_BY_TONE: Readonly<Record<Exclude<QuestionKind, 'pivot'>, number>> = {
  probe: 42,
  knowledge: 33,
  next: 34,
  fits: 27,
  cut: 42,
  words: 46,
  opening: 39,
};

/** How many of the questions tone alone gets right, on average; blindly where nobody measured it. */
export function rightByTone(questions: readonly QuizQuestion[]): number {
  return questions.reduce((sum, { kind, options }) => {
    return sum + (kind === 'pivot' ? 1 / options.length : RIGHT_BY_TONE[kind] / 100);
  }, 0);
}
