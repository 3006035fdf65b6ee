import { summariseQuestion } from '../../scenario/question/summary.ts';
import { checkLibrary } from './check-library.ts';
import type { CheckedFile } from './checked-file.ts';
import type { Standard } from './content-problem.ts';
import { checkAsked } from './exercises/check-asked.ts';
import { type GuessScore, guessScores } from './guessing.ts';
import { type InterviewerToCheck, interviewerReports } from './interviewer/interviewer-report.ts';
import type { LibraryProblem, PlacedScenario } from './placed-scenario.ts';
import { type Answerable, checkAnswers } from './questions/check-answers.ts';
import {
  placedQuestions,
  type QuestionToCheck,
  questionReports,
} from './questions/question-report.ts';
import type { ToneScore } from './tone/tone-score.ts';
import { countOf, inOrder, type WeighedProblem, weighed } from './weighed-problem.ts';

interface FileReport {
  file: string;
  /** The id of its scenario; null where the file does not hold one. */
  scenario: string | null;
  /** The id of its question, in the file of one. */
  question?: string | null;
  errors: number;
  warnings: number;
}

/** What `check` found. */
export interface ContentReport {
  files: FileReport[];
  /** File by file, in the order of each; then what concerns no single file. */
  problems: WeighedProblem[];
  /** How guessing would do: with one scenario it says nothing, and there are none. */
  guessing: GuessScore[];
  /** How far tone alone gets, where that was asked for. */
  tone: readonly ToneScore[];
}

interface Options {
  standard: Standard;
  /** Where a problem of all files together is told: the folder they lie in. */
  place: string;
  tone?: readonly ToneScore[];
  /** Question files to check beside the scenarios. */
  questions?: readonly QuestionToCheck[];
  /** Files that say how an interviewer asks. */
  interviewers?: readonly InterviewerToCheck[];
  /** Those that are known without being checked. */
  knownQuestions?: readonly Answerable[];
}

function byScenario(
  problems: readonly LibraryProblem[],
): Map<PlacedScenario | null, LibraryProblem[]> {
  const groups = new Map<PlacedScenario | null, LibraryProblem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.scenario);
    if (group) group.push(problem);
    else groups.set(problem.scenario, [problem]);
  }
  return groups;
}

function reportOf(problems: readonly WeighedProblem[]) {
  return { errors: countOf(problems, 'error'), warnings: countOf(problems, 'warning') };
}

/** What was found in some files, each by itself, and what shows when all stand beside each other. */
export function contentReport(
  checked: readonly CheckedFile[],
  {
    standard,
    place,
    tone = [],
    questions = [],
    interviewers = [],
    knownQuestions: known = [],
  }: Options,
): ContentReport {
  const placed = checked.flatMap((each) => each.placed ?? []);
  const guessing = placed.length > 1 ? guessScores(placed.map(({ scenario }) => scenario)) : [];
  const around = byScenario(checkLibrary(placed, { guessing, tone }, standard));
  const asked = placedQuestions(questions).map(({ question }) => question);
  const answerable = [...asked.map((question) => summariseQuestion(question)), ...known];
  const byFile = checked.map(({ file, placed: own, problems }) => {
    if (own === null) return { file, scenario: null, problems };
    const { scenario, problemAt } = own;
    const beside = weighed({ ok: true, problemAt }, () => [
      ...(answerable.length > 0 ? checkAnswers(scenario, answerable, standard) : []),
      // Own files offer questions of the library, which are not at hand whole.
      ...(asked.length > 0 && standard === 'library' ? checkAsked(scenario, asked) : []),
      ...(around.get(own) ?? []),
    ]);
    return { file, scenario: scenario.id, problems: inOrder([...problems, ...beside]) };
  });
  const ofQuestions = questionReports(questions, placed, standard);
  const ofInterviewers = interviewerReports(interviewers);
  const ofAll = around.get(null) ?? [];
  return {
    files: [
      ...byFile.map(({ problems, ...each }) => ({ ...each, ...reportOf(problems) })),
      ...ofQuestions.map(({ problems, ...each }) => ({
        ...each,
        scenario: null,
        ...reportOf(problems),
      })),
      ...ofInterviewers.map(({ file, problems }) => ({
        file,
        scenario: null,
        ...reportOf(problems),
      })),
    ],
    problems: [
      ...[...byFile, ...ofQuestions, ...ofInterviewers].flatMap(({ problems }) => problems),
      ...ofAll.map(({ message, weight }) => ({
        ...{ file: place, line: 1, column: 1, source: '' },
        ...{ message, weight },
      })),
    ],
    guessing,
    tone,
  };
}
