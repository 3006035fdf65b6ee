import stringWidth from 'fast-string-width';
import { visible } from '../text/visible.ts';

/** Columns an excerpt may take, ellipses included: with its indentation it fits in 80. */
const WIDTH = 76;
/** UTF-16 units looked at on each side of the column; a line may be a whole file. */
const REACH = 400;
const TAB = '    ';

interface Cell {
  text: string;
  width: number;
  /** UTF-16 indexes in the line. */
  start: number;
  end: number;
}

/** Made when first needed: the first segmenter costs as much as the rest of the start. */
let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function splitsPair(line: string, index: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(line.slice(index - 1, index + 1));
}

/** One column each, as they stand. */
const PLAIN = /^[ -~]*$/;

function cellsAround(line: string, index: number): Cell[] {
  const low = Math.max(0, index - REACH);
  const high = Math.min(line.length, index + REACH);
  const from = splitsPair(line, low) ? low - 1 : low;
  const to = splitsPair(line, high) ? high + 1 : high;
  const near = line.slice(from, to);
  if (PLAIN.test(near)) {
    // A column each: more than fit are not asked for.
    const start = Math.max(from, index - WIDTH);
    return Array.from(line.slice(start, Math.min(to, index + WIDTH)), (text, at) => ({
      text,
      width: 1,
      start: start + at,
      end: start + at + 1,
    }));
  }
  return Array.from(graphemes(near), ({ segment, index: offset }) => {
    const text = visible(segment).replaceAll('\t', TAB);
    const start = from + offset;
    return { text, width: stringWidth(text), start, end: start + segment.length };
  });
}

/**
 * The part of a line around a column (from 1, in UTF-16 units), safe to print, and a caret that
 * stands below that column. Tabs become spaces; cut ends are marked "…".
 */
export function excerpt(line: string, column: number): { text: string; caret: string } {
  const index = Math.min(Math.max(0, column - 1), line.length);
  const cells = cellsAround(line, index);
  const widthAt = (position: number) => cells[position]?.width ?? Number.POSITIVE_INFINITY;
  const holding = cells.findIndex((cell) => index < cell.end);
  const pastEnd = holding === -1;
  const at = pastEnd ? cells.length : holding;

  const room = WIDTH - 2;
  let first = at;
  let end = pastEnd ? at : at + 1;
  let used = pastEnd ? 1 : widthAt(at);
  const growLeft = (limit: number) => {
    while (used + widthAt(first - 1) <= limit) used += widthAt(--first);
  };
  growLeft(room / 2);
  while (used + widthAt(end) <= room) used += widthAt(end++);
  growLeft(room);

  const shown = cells.slice(first, end);
  const cutBefore = (shown.at(0)?.start ?? 0) > 0;
  const cutAfter = (shown.at(-1)?.end ?? line.length) < line.length;
  const text = shown.map((cell) => cell.text).join('');
  const before = cells.slice(first, at).reduce((total, cell) => total + cell.width, 0);
  return {
    text: `${cutBefore ? '…' : ''}${text}${cutAfter ? '…' : ''}`,
    caret: `${' '.repeat(before + (cutBefore ? 1 : 0))}^`,
  };
}
