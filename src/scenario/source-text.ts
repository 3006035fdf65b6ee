import type { Problem } from './problem.ts';

/** A text and the file it came from; turns an offset into a problem with its line and column. */
export interface SourceText {
  readonly text: string;
  /** The line an offset stands on, from 1. */
  lineOf(offset: number): number;
  problem(offset: number, message: string): Problem;
}

/** Where each line starts. Computed once, when the first problem asks. */
function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** How many of the ascending `starts` are at or before `offset`. */
function countUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withoutCr(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

export function sourceText(text: string, file: string): SourceText {
  let known: number[] | undefined;
  const starts = () => {
    known ??= lineStartsOf(text);
    return known;
  };
  // What is missing at the very end is reported where the content ends, not on an empty line below.
  const contentEnd = text.trimEnd().length;
  const inside = (offset: number) => Math.min(Math.max(0, offset), contentEnd);
  return {
    text,
    lineOf: (offset) => countUpTo(starts(), inside(offset)),
    problem(offset, message) {
      const line = countUpTo(starts(), inside(offset));
      const start = starts()[line - 1] ?? 0;
      const next = starts()[line];
      const source = withoutCr(text.slice(start, next === undefined ? text.length : next - 1));
      return { file, line, column: inside(offset) - start + 1, message, source };
    },
  };
}
