/** A stretch of a text, in UTF-16 units as JavaScript slices it: from `start` up to `end`. */
export interface Span {
  start: number;
  end: number;
}

/** From the first of some stretches to the last; empty at 0 when there is none. */
export function spanOver(parts: readonly Span[]): Span {
  const first = parts[0];
  const last = parts[parts.length - 1];
  return first && last ? { start: first.start, end: last.end } : { start: 0, end: 0 };
}

/** The words a span stands for. */
export function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
