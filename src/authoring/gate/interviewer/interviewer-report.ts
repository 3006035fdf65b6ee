import type { ParsedInterviewer } from '../../../scenario/interviewer/parse-interviewer.ts';
import { type WeighedProblem, weighed } from '../weighed-problem.ts';
import { checkInterviewer } from './check-interviewer.ts';

/** A file that says how an interviewer asks: its path as it is shown, and what parsing it gave. */
export interface InterviewerToCheck {
  file: string;
  parsed: ParsedInterviewer;
}

/** Checks each of the files by itself. */
export function interviewerReports(
  files: readonly InterviewerToCheck[],
): { file: string; problems: WeighedProblem[] }[] {
  return files.map(({ file, parsed }) => ({
    file,
    problems: weighed(parsed, () => (parsed.ok ? checkInterviewer(parsed.interviewer) : [])),
  }));
}
