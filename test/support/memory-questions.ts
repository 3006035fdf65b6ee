import type { QuestionSource } from '../../src/ports.ts';
import type { Question } from '../../src/scenario/question/schema.ts';
import { summariseQuestion } from '../../src/scenario/question/summary.ts';

/** Questions in memory. */
export function memoryQuestions(questions: readonly Question[] = []): QuestionSource {
  return {
    summaries: async () => questions.map(summariseQuestion),
    async load(id) {
      const found = questions.find((each) => each.id === id);
      if (found === undefined) throw new Error(`no question ${id}`);
      return found;
    },
  };
}
