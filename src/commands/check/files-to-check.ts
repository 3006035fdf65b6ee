import type { FileToCheck } from '../../authoring/gate/checked-file.ts';
import type { InterviewerToCheck } from '../../authoring/gate/interviewer/interviewer-report.ts';
import type { QuestionToCheck } from '../../authoring/gate/questions/question-report.ts';
import { ContentError, UsageError } from '../../errors.ts';
import type { Ports, ScenarioFile, ScenarioFiles } from '../../ports.ts';
import {
  isInterviewerText,
  parseInterviewer,
} from '../../scenario/interviewer/parse-interviewer.ts';
import { parseScenario } from '../../scenario/parse-scenario.ts';
import { isQuestionText, parseQuestion } from '../../scenario/question/parse-question.ts';
import { sourceText } from '../../scenario/source.ts';

const STANDARD_INPUT = 'standard input';

async function filesAt(path: string | undefined, ports: Ports): Promise<ScenarioFiles> {
  if (path === '-') {
    const text = await ports.readText('-');
    const file = { file: STANDARD_INPUT, path: '', listed: false, read: () => text };
    return { place: STANDARD_INPUT, files: [file], others: [] };
  }
  const found = await ports.scenarios.files(path);
  if (path !== undefined && found.files.length === 0) {
    throw new UsageError(`no scenario file in ${path}`, {
      hint: 'A scenario file ends in .yaml, and lies in that folder or in one inside it.',
    });
  }
  return found;
}

/** The files at all the paths, each once; without paths, those in the user's own folder. */
export async function findFiles(paths: readonly string[], ports: Ports): Promise<ScenarioFiles> {
  const all: ScenarioFiles = { place: null, files: [], others: [] };
  const known = new Set<string>();
  for (const path of paths.length > 0 ? paths : [undefined]) {
    const { place, files, others } = await filesAt(path, ports);
    all.place ??= place;
    all.files.push(...files.filter((file) => !known.has(file.path)));
    all.others.push(...others);
    for (const file of files) known.add(file.path);
  }
  return { ...all, others: all.others.filter(({ source }) => !known.has(sourceText(source))) };
}

/** What a file turned out to hold, or was meant to. */
export type ReadFile =
  | { kind: 'scenario'; text: string; read: FileToCheck }
  | { kind: 'question'; read: QuestionToCheck }
  | { kind: 'interviewer'; read: InterviewerToCheck };

/** Reads a file; one that cannot be read is one that does not hold. */
export function readFile(from: ScenarioFile): ReadFile {
  const { file } = from;
  try {
    const text = from.read();
    if (isInterviewerText(text)) {
      return { kind: 'interviewer', read: { file, parsed: parseInterviewer(text, file) } };
    }
    if (isQuestionText(text)) {
      return { kind: 'question', read: { file, parsed: parseQuestion(text, file) } };
    }
    return { kind: 'scenario', text, read: { file, parsed: parseScenario(text, file) } };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const parsed = { ok: false as const, problems: [...error.problems] };
    return { kind: 'scenario', text: '', read: { file, parsed } };
  }
}
