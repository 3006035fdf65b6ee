import { lineProblem } from '../../authoring/story/story-limits.ts';
import { type TakenAnswer, takenAnswer } from '../../authoring/story/taken-answer.ts';
import { UsageError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import type { PrincipleSlug } from '../../scenario/principles.ts';
import type { Level } from '../../scenario/sections.ts';
import { withoutHidden } from '../../text/visible.ts';
import { readLevel, readPrinciple } from '../arguments/options.ts';
import { readAnswerText } from '../read-answer-text.ts';

/** The options as typed. */
export interface NewOptions {
  lp?: string;
  question?: string;
  title?: string;
  level?: string;
  from?: string;
  out?: string;
  template?: boolean;
}

/** What is known of the story before anybody is asked; null where nothing is. */
export interface Given {
  principle: PrincipleSlug | null;
  question: string | null;
  title: string | null;
  level: Level | null;
  /** The file it is to become. */
  out: string | null;
  /** The written answer it starts from. */
  answer: TakenAnswer | null;
}

function readLine(option: string, text: string): string {
  const problem = /\n/.test(text) ? 'Keep it on one line.' : lineProblem(text);
  if (problem !== null) throw new UsageError(`${option} does not hold: ${problem}`);
  return withoutHidden(text).trim();
}

/** Reads the options. Throws a usage error for one that means nothing. */
export async function readGiven(options: NewOptions, ports: Ports): Promise<Given> {
  const { lp, question, title, level, from, out } = options;
  return {
    principle: lp === undefined ? null : readPrinciple('--lp', lp),
    question: question === undefined ? null : readLine('--question', question),
    title: title === undefined ? null : readLine('--title', title),
    level: level === undefined ? null : readLevel(level),
    out: out ?? null,
    answer: from === undefined ? null : takenAnswer((await readAnswerText(from, ports)).text),
  };
}
