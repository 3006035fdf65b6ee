const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The line around an offset, without its break. No grapheme crosses a line break. */
export function lineBounds(text: string, offset: number): { start: number; end: number } {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end === -1 ? text.length : end };
}

function graphemeAt(text: string, offset: number): { start: number; end: number } {
  if (text[offset] === '\n') return { start: offset, end: offset + 1 };
  const line = lineBounds(text, offset);
  const found = SEGMENTER.segment(text.slice(line.start, line.end)).containing(offset - line.start);
  if (found === undefined) return { start: offset, end: offset };
  const start = line.start + found.index;
  return { start, end: start + found.segment.length };
}

/** The nearest grapheme boundary at or after an offset. */
export function boundaryFrom(text: string, offset: number): number {
  const { start, end } = graphemeAt(text, offset);
  return start === offset ? offset : end;
}

/** The nearest grapheme boundary at or before an offset. */
export function boundaryUpTo(text: string, offset: number): number {
  return graphemeAt(text, offset).start;
}

export function nextBoundary(text: string, offset: number): number {
  return graphemeAt(text, offset).end;
}

export function previousBoundary(text: string, offset: number): number {
  return offset === 0 ? 0 : graphemeAt(text, offset - 1).start;
}
