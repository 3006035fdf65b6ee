import type { Box } from './arrangement.ts';
import { fitted, textWidth } from './graphemes.ts';
import { positionOf, rowText } from './layout.ts';
import type { Region } from './region.ts';
import type { Signs } from './signs.ts';
import type { TakeView } from './view.ts';
import { spokenLines, wrappedRows } from './wording.ts';

function typedBody({ layout, top }: TakeView, { row, height, column, width }: Box): Region[] {
  return layout.rows.slice(top, top + height).map((_, index) => ({
    row: row + index,
    column,
    width,
    text: fitted(rowText(layout, top + index), width),
    style: 'plain',
  }));
}

function spokenBody({ terms, hintsUsed }: TakeView, box: Box, signs: Signs): Region[] {
  const lines = spokenLines(terms.hints.slice(0, hintsUsed))
    .flatMap((line) => wrappedRows(line, box, signs))
    .slice(-box.height);
  const first = box.row + Math.floor((box.height - lines.length) / 2);
  return lines.map((line, index) => {
    const width = textWidth(line);
    const column = box.column + Math.floor((box.width - width) / 2);
    return { row: first + index, column, width, text: line, style: 'plain' };
  });
}

/** The text being typed, or what a spoken take shows in its place. */
export function body(view: TakeView, box: Box, signs: Signs): Region[] {
  return view.terms.mode === 'typed' ? typedBody(view, box) : spokenBody(view, box, signs);
}

/** Where the cursor stands; nowhere in a spoken take. */
export function cursorIn(
  { terms, layout, cursor, top }: TakeView,
  box: Box,
): { row: number; column: number } | undefined {
  const position = positionOf(layout, cursor);
  const row = position.row - top;
  if (terms.mode === 'aloud' || row < 0 || row >= box.height) return undefined;
  return { row: box.row + row, column: box.column + position.column };
}
