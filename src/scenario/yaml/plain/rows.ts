/** The text is none that is read here: another reader has to look at it. */
export class NotPlain extends Error {
  override readonly name = 'NotPlain';
}

export function notPlain(): never {
  throw new NotPlain('not plain');
}

/** Rows read one by one: with at most fifteen pieces each, they stay far below `YAML_LIMITS`. */
const MOST_ROWS = 2000;

/** Where reading has got to in a text. */
export class Rows {
  readonly #rows: readonly string[];
  #at = 0;
  #readHere = 0;
  /** Where the row begins in the text. */
  start = 0;

  constructor(text: string) {
    this.#rows = text.split('\n');
    if (this.#rows.length > MOST_ROWS) notPlain();
  }

  /** The row as it stands; undefined behind the last one. */
  get row(): string | undefined {
    return this.#rows[this.#at];
  }

  next(): void {
    this.start += (this.row?.length ?? 0) + 1;
    this.#at += 1;
    this.#readHere = 0;
  }

  /** What stands before this column of the row has been read. */
  readTo(column: number): void {
    this.#readHere = column;
  }

  /** Goes to the next row with anything to read, and says in which column that begins; -1 at the end. */
  indent(): number {
    for (let row = this.row; row !== undefined; row = this.row) {
      if (this.#readHere > 0) return this.#readHere;
      const column = blanksBefore(row);
      if (column < row.length && row[column] !== '#') return column;
      this.next();
    }
    return -1;
  }
}

/** How many blanks a row begins with. */
export function blanksBefore(row: string): number {
  let column = 0;
  while (row.charCodeAt(column) === 0x20) column += 1;
  return column;
}
