import { visibleLine } from '../text/visible.ts';
import { excerpt } from './excerpt.ts';

/** One thing in one file that does not hold, and where. */
export interface Problem {
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units, as editors count; one past the end of the line at most. */
  column: number;
  /** What was expected, what was found, what to do. */
  message: string;
  /** The text of that line, raw: show it only through `describeProblem` or `visible`. */
  source: string;
}

const SHOWN_AT_ONCE = 20;

function heading({ file, line, column, message }: Problem): string {
  return `${visibleLine(file)}:${line}:${column}: ${visibleLine(message)}`;
}

/** `file:line:column: message`, the source line and a caret below the column. Safe to print. */
export function describeProblem(problem: Problem): string {
  if (problem.source.trim() === '') return heading(problem);
  const { text, caret } = excerpt(problem.source, problem.column);
  return `${heading(problem)}\n  ${text}\n  ${caret}`;
}

function isSamePlace(a: Problem, b: Problem | undefined): boolean {
  return a.file === b?.file && a.line === b.line && a.column === b.column;
}

/**
 * All problems of a file, in the order given: the first twenty, then how many more. Several at one
 * place share one excerpt, below the last of them.
 */
export function describeProblems(problems: readonly Problem[]): string {
  const shown = problems
    .slice(0, SHOWN_AT_ONCE)
    .map((problem, index, all) =>
      isSamePlace(problem, all[index + 1]) ? heading(problem) : describeProblem(problem),
    );
  const left = problems.length - shown.length;
  return [...shown, ...(left > 0 ? [`and ${left} more`] : [])].join('\n');
}
