import type { Question } from '../../../scenario/question/schema.ts';
import type { ContentProblem } from '../content-problem.ts';

/** A question and the path of its file, as it is shown. */
export interface PlacedQuestion {
  file: string;
  question: Question;
}

/** A problem with one of several questions. */
export interface QuestionProblem extends ContentProblem {
  question: PlacedQuestion;
}
