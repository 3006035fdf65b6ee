import { drawn, eachGrapheme, isSimple, textWidth } from './graphemes.ts';

const CSI = '\u001b[';
const CLEAR_TO_END_OF_ROW = `${CSI}K`;

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export type Painter = (text: string) => string;

/** What to write to change the screen, and where the terminal's cursor is after it. */
export class Update {
  /** Control sequences and text, to be written in one go. */
  output = '';
  /** Undefined when it is not certain. */
  cursor: Cell | undefined;

  constructor(cursor: Cell | undefined) {
    this.cursor = cursor;
  }

  /** A sequence such as `2K`, without its introducer, that leaves the cursor where it is. */
  control(sequence: string): void {
    this.output += CSI + sequence;
  }

  moveTo({ row, column }: Cell): void {
    if (this.cursor?.row === row && this.cursor.column === column) return;
    this.control(`${row + 1};${column + 1}H`);
    this.cursor = { row, column };
  }

  /** Writes from where `moveTo` went. */
  write(text: string, paint: Painter): void {
    if (isSimple(text)) this.#simple(text, paint);
    else this.#uncertain(text, paint);
  }

  #advance(columns: number): void {
    const { cursor } = this;
    this.cursor = cursor && { ...cursor, column: cursor.column + columns };
  }

  #simple(text: string, paint: Painter): void {
    if (text !== '') this.output += paint(text);
    this.#advance(textWidth(text));
  }

  /**
   * Terminals disagree about how wide some emoji and scripts are. The column is set anew after
   * each such grapheme, so that a row stays in line, and what sticks out at its end is cleared.
   */
  #uncertain(text: string, paint: Painter): void {
    let column = this.cursor?.column ?? 0;
    let painted = '';
    eachGrapheme(text, (start, end, width) => {
      const grapheme = text.slice(start, end);
      column += width;
      painted += isSimple(grapheme) ? grapheme : `${drawn(grapheme)}${CSI}${column + 1}G`;
    });
    this.output += paint(painted) + CLEAR_TO_END_OF_ROW;
    this.#advance(textWidth(text));
  }
}
