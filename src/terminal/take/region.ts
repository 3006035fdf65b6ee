import type { Box } from './arrangement.ts';
import { textWidth } from './graphemes.ts';

export type Style = 'plain' | 'bold' | 'dim' | 'accent' | 'warn';

/** A piece of one row that changes as a whole. Counted from 0; what the text leaves is blank. */
export interface Region {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly text: string;
  readonly style: Style;
}

export type StyledText = readonly [text: string, style: Style];

/** The first row of a box, filled. */
export function wholeRow({ row, column, width }: Box, text: string, style: Style): Region {
  return { row, column, width, text, style };
}

/** Pieces side by side from the left of a box, each as wide as its text. */
export function sideBySide({ row, column }: Box, pieces: readonly StyledText[]): Region[] {
  let at = column;
  return pieces.map(([text, style]) => {
    const width = textWidth(text);
    at += width;
    return { row, column: at - width, width, text, style };
  });
}
