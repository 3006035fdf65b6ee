import { writeFileSync } from 'node:fs';
import { interviewerReports } from '../src/authoring/gate/interviewer/interviewer-report.ts';
import { ContentError } from '../src/errors.ts';
import { parseInterviewer } from '../src/scenario/interviewer/parse-interviewer.ts';
import { readContentFile } from '../src/storage/content-file.ts';

/** Compiles how an interviewer asks from the file `source` to `target`; returns the exit code. */
export function compileInterviewer(source: string, target: string): number {
  const parsed = parseInterviewer(readContentFile(source), source);
  const problems = interviewerReports([{ file: source, parsed }]).flatMap((each) => each.problems);
  if (parsed.ok && problems.length === 0) {
    writeFileSync(target, JSON.stringify(parsed.interviewer));
    return 0;
  }
  process.stderr.write(`${new ContentError(problems).message}\n`);
  return 1;
}
