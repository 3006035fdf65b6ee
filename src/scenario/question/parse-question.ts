import type { Problem } from '../problem.ts';
import { checkedYaml } from '../yaml/checked-yaml.ts';
import { adviceFrom } from '../yaml/issue-message.ts';
import { QUESTION_ADVICE } from './field-advice.ts';
import { type Question, questionSchema } from './schema.ts';

/** A question that holds, or every problem its file has, in the order of the file. */
export type ParsedQuestion =
  | {
      ok: true;
      question: Question;
      /** A later finding about the question (keys and indexes from its top) as a place in the file. */
      problemAt: (path: readonly PropertyKey[], message: string) => Problem;
    }
  | { ok: false; problems: Problem[] };

const advice = adviceFrom(QUESTION_ADVICE, 'start from a copy of a built-in question');

/** Keys that a question has, and a scenario has not, at the top of their files. */
const OWN_KEY = /^(?:ask|listens_for|beats|pitfalls|follow_ups|bar|signals)[ \t]*:/m;
const SCENARIO_KEY = /^(?:title|question|sections|probes|levels)[ \t]*:/m;

/** Whether a text is meant as a question file, as opposed to a scenario file; either may not hold. */
export function isQuestionText(text: string): boolean {
  return !SCENARIO_KEY.test(text) && OWN_KEY.test(text);
}

/**
 * Reads question YAML, whoever wrote it. Throws for nothing the text may hold. Loads `yaml` and
 * `zod`: import this module only when there is a file to read.
 */
export function parseQuestion(text: string, file: string): ParsedQuestion {
  const checked = checkedYaml(text, file, questionSchema, { advice });
  if (!checked.ok) return checked;
  return { ok: true, question: checked.value, problemAt: checked.problemAt };
}
