import type { AnswerRecord } from './records.ts';

/** How a probe or a knowledge question was answered so far. */
export interface QuestionProgress {
  asked: number;
  missed: number;
  lastRight: boolean;
  /** The scenario as it was called last. */
  scenario: { id: string; title: string };
}

/** Longer than any title a scenario may have. */
const LONGEST_TITLE = 300;

export function addToQuestion(
  questions: Record<string, QuestionProgress>,
  { question, right, scenario: { id, title } }: AnswerRecord,
): void {
  const { asked, missed } = questions[question] ?? { asked: 0, missed: 0 };
  questions[question] = {
    asked: asked + 1,
    missed: missed + (right ? 0 : 1),
    lastRight: right,
    scenario: { id, title: title.slice(0, LONGEST_TITLE) },
  };
}
