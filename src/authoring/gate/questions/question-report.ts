import type { ParsedQuestion } from '../../../scenario/question/parse-question.ts';
import type { Standard } from '../content-problem.ts';
import { checkFileName } from '../file-name.ts';
import type { PlacedScenario } from '../placed-scenario.ts';
import { type WeighedProblem, weighed } from '../weighed-problem.ts';
import { checkQuestion } from './check-question.ts';
import { checkQuestions } from './check-questions.ts';
import type { PlacedQuestion, QuestionProblem } from './placed-question.ts';

/** A question file to check: its path as it is shown, and what parsing it gave. */
export interface QuestionToCheck {
  file: string;
  parsed: ParsedQuestion;
}

interface QuestionReport {
  file: string;
  /** The id of its question; null where the file does not hold one. */
  question: string | null;
  problems: WeighedProblem[];
}

/** The questions that hold, in the order of their files. */
export function placedQuestions(files: readonly QuestionToCheck[]): PlacedQuestion[] {
  return files.flatMap(({ file, parsed }) =>
    parsed.ok ? [{ file, question: parsed.question }] : [],
  );
}

/** Checks question files, each by itself and in a library all beside each other and the scenarios. */
export function questionReports(
  files: readonly QuestionToCheck[],
  scenarios: readonly PlacedScenario[],
  standard: Standard,
): QuestionReport[] {
  const around: QuestionProblem[] =
    standard === 'library' ? checkQuestions(placedQuestions(files), scenarios) : [];
  return files.map(({ file, parsed }) => {
    const problems = weighed(parsed, () => {
      if (!parsed.ok) return [];
      const { question } = parsed;
      return [
        ...checkFileName({ file, named: question }, standard),
        ...checkQuestion(question, standard),
        ...around.filter((each) => each.question.question === question),
      ];
    });
    return { file, question: parsed.ok ? parsed.question.id : null, problems };
  });
}
