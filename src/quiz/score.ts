import type { QuizQuestion } from './question.ts';

export interface QuizAnswer {
  question: QuizQuestion;
  right: boolean;
}

export interface QuizScore {
  right: number;
  total: number;
  /** Scenarios with missed questions, most missed first. */
  study: { scenarioId: string; scenarioTitle: string; missed: number }[];
}

export function scoreQuiz(answers: readonly QuizAnswer[]): QuizScore {
  const missed = new Map<string, { scenarioId: string; scenarioTitle: string; missed: number }>();
  for (const { question, right } of answers) {
    if (right) continue;
    const { scenarioId, scenarioTitle } = question;
    const entry = missed.get(scenarioId) ?? { scenarioId, scenarioTitle, missed: 0 };
    missed.set(scenarioId, { ...entry, missed: entry.missed + 1 });
  }
  return {
    right: answers.filter(({ right }) => right).length,
    total: answers.length,
    study: [...missed.values()].sort((a, b) => b.missed - a.missed),
  };
}
