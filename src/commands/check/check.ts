import {
  type ContentReport,
  contentReport,
  type FileToCheck,
} from '../../authoring/gate/report.ts';
import { toneScores } from '../../authoring/gate/tone/tone-score.ts';
import { EXIT, ExpectedError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { checkScreen, nothingToCheckScreen } from '../../terminal/screens/check.ts';
import { findFiles, readFile } from './files-to-check.ts';
import { withIdsTaken } from './ids-taken.ts';
import { why } from './why.ts';

export interface CheckOptions {
  /** Hold them to what the built-in library promises. */
  library?: boolean;
  /** The id of the scenario to say of what gives its questions away, instead of all else. */
  why?: string;
  json?: boolean;
}

/** Something does not hold; what, has been printed by now. */
class DoesNotHold extends ExpectedError {
  readonly exitCode = EXIT.content;
}

function verdict({ files, problems }: ContentReport): DoesNotHold | null {
  if (problems.every(({ weight }) => weight === 'warning')) return null;
  const broken = files.filter(({ errors }) => errors > 0).length;
  if (broken === 0) return new DoesNotHold('each file holds, but not all of them together');
  if (files.length === 1) return new DoesNotHold('the file does not hold');
  return new DoesNotHold(`${broken} of ${files.length} files do not hold`);
}

/** What `check --json` prints. The line itself, which may be a whole file, is left to the file. */
function documentOf({ files, problems, guessing, tone }: ContentReport): object {
  const told = problems.map(({ file, line, column, weight, message }) => {
    return { file, line, column, weight, message };
  });
  return { version: 1, files, problems: told, guessing, tone };
}

function scenariosOf(files: readonly FileToCheck[]): Scenario[] {
  return files.flatMap(({ parsed: each }) => (each.ok ? [each.scenario] : []));
}

/**
 * Checks scenario files, by default those in the user's own folder, and prints what their author
 * should change. Throws, for exit code 3, when something does not hold; a warning is no reason to.
 */
export async function check(
  paths: readonly string[],
  { library = false, why: id, json = false }: CheckOptions,
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const found = await findFiles(paths, ports);
  const all = found.files.map(readFile);
  const scenarios = all.flatMap((each) => (each.kind === 'scenario' ? [each] : []));
  const questions = all.flatMap((each) => (each.kind === 'question' ? [each.read] : []));
  const read = scenarios.map((each) => each.read);
  if (id !== undefined) return why(id, scenariosOf(read), { json }, output);
  const files = scenarios.map(({ from }) => from);
  const report = contentReport(
    library ? read : await withIdsTaken(read, { files, others: found.others }, ports),
    {
      standard: library ? 'library' : 'own',
      place: found.place ?? '',
      tone: library ? toneScores(scenariosOf(read)) : [],
      questions,
      knownQuestions: library ? [] : await ports.questions.summaries(),
    },
  );
  if (json) output.json(documentOf(report));
  else if (found.files.length === 0) output.print(nothingToCheckScreen(found.place, output.look));
  else output.print(checkScreen(report, output.look));
  const error = verdict(report);
  if (error !== null) throw error;
}
