import { eachGrapheme } from './graphemes.ts';

/** Offsets into the text. A line break belongs to no row; a space at the wrap ends its row. */
interface Row {
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly text: string;
  /** Offsets into the line. */
  readonly rows: readonly Row[];
}

/** A text wrapped to `width` columns. */
export interface Layout {
  readonly text: string;
  readonly width: number;
  readonly lines: readonly Line[];
  readonly rows: readonly Row[];
}

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Wraps one line. Breaks after spaces and beside wide characters; cuts a word wider than a row. */
function wrapLine(text: string, width: number): Row[] {
  const rows: Row[] = [];
  let start = 0;
  let column = 0;
  let breakAt = 0;
  let columnAtBreak = 0;
  const endRow = (end: number, columnsTaken: number) => {
    rows.push({ start, end });
    start = end;
    column -= columnsTaken;
  };
  eachGrapheme(text, (at, end, columns) => {
    if (columns === 2) {
      breakAt = at;
      columnAtBreak = column;
    }
    const isSpace = text[at] === ' ' && end === at + 1;
    if (isSpace && column >= width) {
      // This space hangs behind the last column; the next one starts a row like a letter.
      endRow(end, column);
      return;
    }
    if (column + columns > width && at > start) {
      if (breakAt > start) endRow(breakAt, columnAtBreak);
      else endRow(at, column);
    }
    column += columns;
    if (isSpace || columns === 2) {
      breakAt = end;
      columnAtBreak = column;
    }
  });
  rows.push({ start, end: text.length });
  return rows;
}

/** Lines of `previous` that did not change, found from both ends, are taken over as they are. */
function wrapLines(texts: readonly string[], width: number, previous: Layout | undefined): Line[] {
  const old = previous?.width === width ? previous.lines : [];
  const shift = old.length - texts.length;
  return texts.map((text, index) => {
    const known = [old[index], old[index + shift]].find((line) => line?.text === text);
    return known ?? { text, rows: wrapLine(text, width) };
  });
}

/**
 * Wraps a text to rows of at most `width` columns (two at least, so that every character fits).
 * Give the layout before a change as `previous`, so that only changed lines are wrapped again.
 */
export function layoutText(text: string, width: number, previous?: Layout): Layout {
  const columns = Math.max(2, width);
  if (previous?.text === text && previous.width === columns) return previous;
  const lines = wrapLines(text.split('\n'), columns, previous);
  let offset = 0;
  const rows = lines.flatMap((line) => {
    const start = offset;
    offset += line.text.length + 1;
    return line.rows.map((row) => ({ start: start + row.start, end: start + row.end }));
  });
  return { text, width: columns, lines, rows };
}

function rowAt(layout: Layout, offset: number): number {
  let low = 0;
  let high = layout.rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((layout.rows[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What a row shows: its text without the space that hangs behind the last column. */
export function rowText(layout: Layout, row: number): string {
  const found = layout.rows[row];
  return found === undefined ? '' : layout.text.slice(found.start, found.end).replace(/ +$/, '');
}

/** Where an offset stands; one at a wrap is at the start of the next row. */
export function positionOf(layout: Layout, offset: number): Position {
  const row = rowAt(layout, offset);
  const start = layout.rows[row]?.start ?? 0;
  let column = 0;
  eachGrapheme(layout.text.slice(start, offset), (_start, _end, columns) => {
    column += columns;
  });
  return { row, column };
}

/** The offsets on a row that the cursor can stand at: not behind a wrap, which is the next row. */
export function rowReach(layout: Layout, row: number): { first: number; last: number } {
  const { start, end } = layout.rows[row] ?? { start: 0, end: 0 };
  if (layout.rows[row + 1]?.start !== end) return { first: start, last: end };
  let last = start;
  eachGrapheme(layout.text.slice(start, end), (at) => {
    last = start + at;
  });
  return { first: start, last };
}

/** The offset at a column of a row, or the last one before it. Rows outside give the nearest end. */
export function offsetAt(layout: Layout, { row, column }: Position): number {
  if (row < 0) return 0;
  if (row >= layout.rows.length) return layout.text.length;
  const { first, last } = rowReach(layout, row);
  let offset = first;
  let reached = 0;
  eachGrapheme(layout.text.slice(first, last), (_start, end, columns) => {
    reached += columns;
    if (reached <= column) offset = first + end;
  });
  return offset;
}

/** The first row to show of `rowCount`, so that the cursor is in a window of `height` rows. */
export function windowTop(
  top: number,
  cursorRow: number,
  { height, rowCount }: { height: number; rowCount: number },
): number {
  const withCursor = Math.max(cursorRow - height + 1, Math.min(top, cursorRow));
  return Math.max(0, Math.min(withCursor, rowCount - height));
}
