import type { Problem } from '../../scenario/problem.ts';
import type { ContentProblem, Weight } from './content-problem.ts';

/** A problem in a file, with its weight. */
export interface WeighedProblem extends Problem {
  weight: Weight;
}

/** A file as parsing left it, whatever it holds. */
type ParsedFile =
  | { ok: true; problemAt: (path: readonly PropertyKey[], message: string) => Problem }
  | { ok: false; problems: readonly Problem[] };

/** In the order of their lines. */
export function inOrder(problems: readonly WeighedProblem[]): WeighedProblem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** The problems of a file in the order of its lines: those of its form, or what was found in it. */
export function weighed(
  parsed: ParsedFile,
  found: () => readonly ContentProblem[],
): WeighedProblem[] {
  if (!parsed.ok) return parsed.problems.map((problem) => ({ ...problem, weight: 'error' }));
  const placed = found().map(({ path, message, weight }) => ({
    ...parsed.problemAt(path, message),
    weight,
  }));
  return inOrder(placed);
}

/** How many problems have this weight. */
export function countOf(problems: readonly WeighedProblem[], wanted: Weight): number {
  return problems.filter(({ weight }) => weight === wanted).length;
}
