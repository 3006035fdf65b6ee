import type { Room } from './arrangement.ts';
import { fitted, textWidth } from './graphemes.ts';
import { positionOf, rowText } from './layout.ts';
import type { Region } from './region.ts';
import type { Signs } from './signs.ts';
import type { TakeView } from './view.ts';
import { spokenLines } from './wording.ts';

function typedBody({ layout, top }: TakeView, { row, height, column, width }: Room): Region[] {
  return layout.rows.slice(top, top + height).map((_, index) => ({
    row: row + index,
    column,
    width,
    text: fitted(rowText(layout, top + index), width),
    style: 'plain',
  }));
}

function spokenBody({ terms, hintsUsed }: TakeView, room: Room, signs: Signs): Region[] {
  const lines = spokenLines(terms.hints.slice(0, hintsUsed)).slice(-room.height);
  const first = room.row + Math.floor((room.height - lines.length) / 2);
  return lines.map((line, index) => {
    const text = fitted(line, room.width, signs.ellipsis);
    const width = textWidth(text);
    const column = room.column + Math.floor((room.width - width) / 2);
    return { row: first + index, column, width, text, style: 'plain' };
  });
}

/** The text being typed, or what a spoken take shows in its place. */
export function body(view: TakeView, room: Room, signs: Signs): Region[] {
  return view.terms.mode === 'typed' ? typedBody(view, room) : spokenBody(view, room, signs);
}

/** Where the cursor stands; nowhere in a spoken take. */
export function cursorIn(
  { terms, layout, cursor, top }: TakeView,
  room: Room,
): { row: number; column: number } | undefined {
  const position = positionOf(layout, cursor);
  const row = position.row - top;
  if (terms.mode === 'aloud' || row < 0 || row >= room.height) return undefined;
  return { row: room.row + row, column: room.column + position.column };
}
