import type { QuizQuestion } from '../../src/quiz/question.ts';

/** A question with options called after it; the first is right. */
export function question(id: string, options = ['right', 'wrong', 'worse']): QuizQuestion {
  return {
    id,
    kind: 'probe',
    scenarioId: id.split('/')[0] ?? id,
    scenarioTitle: `The story of ${id.split('/')[0]}`,
    prompt: `What about ${id}?`,
    context: null,
    passage: null,
    tests: 'Whether you know.',
    options: options.map((text, index) => ({
      text,
      right: index === 0,
      why: index === 0 ? null : `Because it is ${text}.`,
    })),
    inOrder: false,
    lesson: 'Know it.',
  };
}
