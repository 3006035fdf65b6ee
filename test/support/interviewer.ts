import { readFileSync } from 'node:fs';
import { parseInterviewer } from '../../src/scenario/interviewer/parse-interviewer.ts';
import type { Interviewer } from '../../src/scenario/interviewer/schema.ts';

const FILE = new URL('../../interviewer/interviewer.yaml', import.meta.url);

/** The YAML that says how the built-in interviewer asks. */
export function interviewerText(): string {
  return readFileSync(FILE, 'utf8');
}

let known: Interviewer | undefined;

/** How the built-in interviewer asks. */
export function builtInInterviewer(): Interviewer {
  if (known !== undefined) return known;
  const parsed = parseInterviewer(interviewerText(), 'interviewer.yaml');
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  known = parsed.interviewer;
  return known;
}
