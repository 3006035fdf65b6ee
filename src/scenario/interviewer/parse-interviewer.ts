import type { Problem } from '../problem.ts';
import { checkedYaml } from '../yaml/checked-yaml.ts';
import { adviceFrom } from '../yaml/issue-message.ts';
import { INTERVIEWER_ADVICE } from './field-advice.ts';
import { type Interviewer, interviewerSchema } from './schema.ts';

/** How an interviewer asks, where the file holds; or every problem it has, in the order of the file. */
export type ParsedInterviewer =
  | {
      ok: true;
      interviewer: Interviewer;
      problemAt: (path: readonly PropertyKey[], message: string) => Problem;
    }
  | { ok: false; problems: Problem[] };

const advice = adviceFrom(INTERVIEWER_ADVICE, 'start from the built-in one');

const OWN_KEY = /^(?:interviewers|manners|rungs|interruptions)[ \t]*:/m;

/** Whether a text is meant to say how an interviewer asks; it may not hold. */
export function isInterviewerText(text: string): boolean {
  return OWN_KEY.test(text);
}

/** Reads the YAML, whoever wrote it. Throws for nothing it may hold. Loads `yaml` and `zod`. */
export function parseInterviewer(text: string, file: string): ParsedInterviewer {
  const checked = checkedYaml(text, file, interviewerSchema, { advice });
  if (!checked.ok) return checked;
  return { ok: true, interviewer: checked.value, problemAt: checked.problemAt };
}
