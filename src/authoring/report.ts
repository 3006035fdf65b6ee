import type { ParsedScenario } from '../scenario/parse-scenario.ts';
import type { Problem } from '../scenario/problem.ts';
import { checkLibrary } from './check-library.ts';
import { checkScenario } from './check-scenario.ts';
import type { ContentProblem, Standard, Weight } from './content-problem.ts';
import { checkFileName } from './file-name.ts';
import { type GuessScore, guessScores } from './guessing.ts';
import type { LibraryProblem, PlacedScenario } from './placed-scenario.ts';
import type { ToneScore } from './tone/tone-score.ts';

/** A problem in a file, with its weight. */
export interface WeighedProblem extends Problem {
  weight: Weight;
}

/** A file to check: its path as it is shown, and what parsing it gave. */
export interface FileToCheck {
  file: string;
  parsed: ParsedScenario;
  /** What is known of it already, such as an id that is taken elsewhere. */
  known?: readonly ContentProblem[];
}

interface FileReport {
  file: string;
  /** The id of its scenario; null where the file does not hold one. */
  scenario: string | null;
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
}

interface Checked extends FileToCheck {
  placed: PlacedScenario | null;
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

function problemsIn(
  { file, parsed, placed, known = [] }: Checked,
  around: ReadonlyMap<PlacedScenario | null, LibraryProblem[]>,
  standard: Standard,
) {
  if (!parsed.ok) {
    return parsed.problems.map((problem) => ({ ...problem, weight: 'error' as const }));
  }
  const found: ContentProblem[] = [
    ...known,
    ...checkFileName({ file, scenario: parsed.scenario }, standard),
    ...checkScenario(parsed.scenario, standard),
    ...(around.get(placed) ?? []),
  ];
  return found
    .map(({ path, message, weight }) => ({ ...parsed.problemAt(path, message), weight }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function count(problems: readonly WeighedProblem[], wanted: Weight): number {
  return problems.filter(({ weight }) => weight === wanted).length;
}

/** Checks the scenarios of some files, each by itself and all beside each other. */
export function contentReport(
  files: readonly FileToCheck[],
  { standard, place, tone = [] }: Options,
): ContentReport {
  const checked = files.map((each): Checked => {
    const { file, parsed } = each;
    return { ...each, placed: parsed.ok ? { file, scenario: parsed.scenario } : null };
  });
  const placed = checked.flatMap((each) => each.placed ?? []);
  const guessing = placed.length > 1 ? guessScores(placed.map(({ scenario }) => scenario)) : [];
  const around = byScenario(checkLibrary(placed, { guessing, tone }, standard));
  const byFile = checked.map((each) => ({ each, problems: problemsIn(each, around, standard) }));
  const ofAll = around.get(null) ?? [];
  return {
    files: byFile.map(({ each: { file, parsed }, problems }) => ({
      file,
      scenario: parsed.ok ? parsed.scenario.id : null,
      errors: count(problems, 'error'),
      warnings: count(problems, 'warning'),
    })),
    problems: [
      ...byFile.flatMap(({ problems }) => problems),
      ...ofAll.map(({ message, weight }) => ({
        ...{ file: place, line: 1, column: 1, source: '' },
        ...{ message, weight },
      })),
    ],
    guessing,
    tone,
  };
}
