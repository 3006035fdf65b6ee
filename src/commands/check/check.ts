import { checkScenario } from '../../authoring/gate/check-scenario.ts';
import { type CheckedFile, checkedFile } from '../../authoring/gate/checked-file.ts';
import type { Standard } from '../../authoring/gate/content-problem.ts';
import type { InterviewerToCheck } from '../../authoring/gate/interviewer/interviewer-report.ts';
import type { QuestionToCheck } from '../../authoring/gate/questions/question-report.ts';
import { type ContentReport, contentReport } from '../../authoring/gate/report.ts';
import { toneScores } from '../../authoring/gate/tone/tone-score.ts';
import { EXIT, ExpectedError } from '../../errors.ts';
import type { Ports, ScenarioFiles } from '../../ports.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { checkScreen, nothingToCheckScreen } from '../../terminal/screens/check.ts';
import { findFiles, readFile } from './files-to-check.ts';
import { idsTaken } from './ids-taken.ts';
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

function scenariosOf(files: readonly CheckedFile[]): Scenario[] {
  return files.flatMap(({ placed }) => (placed === null ? [] : [placed.scenario]));
}

function scenariosIn({ files }: ScenarioFiles): Scenario[] {
  return files.flatMap((file) => {
    const { kind, read } = readFile(file);
    return kind === 'scenario' && read.parsed.ok ? [read.parsed.scenario] : [];
  });
}

/** Reads and checks file after file, and lets go of each text before the next: there may be thousands. */
async function checkEach({ files, others }: ScenarioFiles, standard: Standard, ports: Ports) {
  const withIdTaken = idsTaken(others, ports);
  const known = await ports.knownFindings();
  const scenarios: CheckedFile[] = [];
  const questions: QuestionToCheck[] = [];
  const interviewers: InterviewerToCheck[] = [];
  for (const file of files) {
    const found = readFile(file);
    if (found.kind === 'interviewer') interviewers.push(found.read);
    else if (found.kind === 'question') questions.push(found.read);
    else if (standard === 'library') scenarios.push(checkedFile(found.read, standard));
    else {
      const read = await withIdTaken(file, found.read);
      const check = (scenario: Scenario) =>
        known.of(found.text, () => checkScenario(scenario, standard));
      scenarios.push(checkedFile(read, standard, check));
    }
  }
  known.close();
  return { scenarios, questions, interviewers };
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
  if (id !== undefined) return why(id, scenariosIn(found), { json }, output);
  const standard = library ? 'library' : 'own';
  const { scenarios, questions, interviewers } = await checkEach(found, standard, ports);
  const report = contentReport(scenarios, {
    standard,
    place: found.place ?? '',
    tone: library ? toneScores(scenariosOf(scenarios)) : [],
    questions,
    interviewers,
    knownQuestions: library ? [] : await ports.questions.summaries(),
  });
  if (json) output.json(documentOf(report));
  else if (found.files.length === 0) output.print(nothingToCheckScreen(found.place, output.look));
  else output.print(checkScreen(report, output.look));
  const error = verdict(report);
  if (error !== null) throw error;
}
