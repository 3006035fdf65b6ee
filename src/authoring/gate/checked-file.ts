import type { ParsedScenario } from '../../scenario/parse-scenario.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { detached } from '../../text/detached.ts';
import { checkScenario } from './check-scenario.ts';
import type { ContentProblem, Standard } from './content-problem.ts';
import { checkFileName } from './file-name.ts';
import type { PlacedScenario } from './placed-scenario.ts';
import { allStrongTexts } from './strong-texts.ts';
import { type WeighedProblem, weighed } from './weighed-problem.ts';

/** A file to check: its path as it is shown, and what parsing it gave. */
export interface FileToCheck {
  file: string;
  parsed: ParsedScenario;
  /** What is known of it already, such as an id that is taken elsewhere. */
  known?: readonly ContentProblem[];
}

/** What is kept of a file, of thousands, that has been checked by itself: none of its text but the scenario. */
export interface CheckedFile {
  file: string;
  /** Null where the file does not hold one. */
  placed: CheckedScenario | null;
  /** In the order of its lines. */
  problems: WeighedProblem[];
}

interface CheckedScenario extends PlacedScenario {
  /** Where a problem is that shows only beside other files. */
  problemAt(path: readonly PropertyKey[], message: string): Problem;
}

type Path = ContentProblem['path'];

/** Everywhere that one's own stories are compared, or led to something else. */
function pathsCompared(scenario: Scenario): Path[] {
  const { answers = [], probes, quiz, exercises } = scenario;
  return [
    ...[['id'], ['title']],
    ...answers.map((_, at) => ['answers', at]),
    ...allStrongTexts(scenario).map(({ path }) => path),
    ...probes.flatMap((_, at) => [
      ['probes', at, 'question'],
      ['probes', at, 'strong', 'reply'],
    ]),
    ...quiz.flatMap(({ answer }, at) => [
      ['quiz', at, 'question'],
      ['quiz', at, 'options', answer - 1],
    ]),
    ...exercises.flatMap(({ answer }, at) => [
      ['exercises', at, 'options'],
      ['exercises', at, 'options', answer - 1],
    ]),
  ];
}

/** Of a scenario what is compared with others: little more than half of its words. */
function comparedParts(scenario: Scenario): Scenario {
  const { id, principle, title, question, answers, sections } = scenario;
  const { probes, quiz, exercises } = scenario;
  return detached({
    ...{ id, principle, title, question, answers, sections },
    probes: probes.map(({ strong, weak, ...probe }) => ({
      ...{ ...probe, tests: '' },
      strong: { ...strong, remember: '' },
      weak: weak.map(({ reply }) => ({ reply, why: '' })),
    })),
    quiz: quiz.map((each) => ({ ...each, explanation: '' })),
    exercises,
    ...{ takeaways: [], pivots: {}, levels: {} },
  });
}

type ProblemAt = CheckedScenario['problemAt'];
type Location = Pick<Problem, 'line' | 'column' | 'source'>;

/** The place of each path, looked up while the text is at hand. */
function locationsOf(paths: readonly Path[], problemAt: ProblemAt): Location[] {
  return detached(
    paths.map((path) => {
      const { line, column, source } = problemAt(path, '');
      return { line, column, source };
    }),
  );
}

/** Apart from whatever reads the text: functions made in one place hold on to all that any of them needs. */
function tellsAt(file: string, scenario: Scenario, locations: readonly Location[]): ProblemAt {
  let names: string[] | undefined;
  return (path, message) => {
    const name = path.join('.');
    names ??= pathsCompared(scenario).map((each) => each.join('.'));
    const place = locations[names.indexOf(name)];
    if (place === undefined) throw new Error(`no place is kept for ${name}`);
    return { file, ...place, message };
  };
}

/**
 * Checks one file by itself, its scenario by `check`. Those of a library are few, and are kept as
 * they were read.
 */
export function checkedFile(
  { file, parsed, known = [] }: FileToCheck,
  standard: Standard,
  check: (scenario: Scenario) => readonly ContentProblem[] = (scenario) =>
    checkScenario(scenario, standard),
): CheckedFile {
  const found = weighed(parsed, () => {
    if (!parsed.ok) return [];
    const { scenario } = parsed;
    return [...known, ...checkFileName({ file, named: scenario }, standard), ...check(scenario)];
  });
  const problems = detached(found);
  if (!parsed.ok) return { file, placed: null, problems };
  const { scenario, problemAt } = parsed;
  if (standard === 'library') return { file, placed: { file, scenario, problemAt }, problems };
  const locations = locationsOf(pathsCompared(scenario), problemAt);
  const kept = comparedParts(scenario);
  return {
    file,
    placed: { file, scenario: kept, problemAt: tellsAt(file, kept, locations) },
    problems,
  };
}
