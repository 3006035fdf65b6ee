import { blanksBefore, notPlain, type Rows } from './rows.ts';

/** What may begin something else than a text, or a number that is not in plain digits. */
const NO_TEXT = /^$|^[- ?:,[\]{}#&*!|>'"%@`+.~]|: |:$| #| $/;
const WORD_OF_YAML = /^(?:true|false|null)$/i;
/** Anything that some reader may take for a number. */
const LIKE_A_NUMBER = /^[\d][\d.,:_+\-a-fox]*$/i;
const DIGITS = /^(?:0|[1-9][0-9]{0,14})$/;

/** A text without quotes, over one row or several, or a number. */
export function plainText(rows: Rows, first: string, parent: number): string | number {
  if (NO_TEXT.test(first)) notPlain();
  rows.next();
  let text = first;
  for (let row = rows.row; row !== undefined; row = rows.row) {
    const column = blanksBefore(row);
    if (column === row.length || row[column] === '#') {
      if (rows.indent() > parent) notPlain();
      break;
    }
    if (column <= parent) break;
    const more = row.slice(column);
    if (NO_TEXT.test(more)) notPlain();
    text = `${text} ${more}`;
    rows.next();
  }
  if (DIGITS.test(text)) return Number(text);
  if (WORD_OF_YAML.test(text) || LIKE_A_NUMBER.test(text)) notPlain();
  return text;
}

const IN_DOUBLE = /^"((?:[^"\\]|\\["\\])*)"$/;
const IN_SINGLE = /^'((?:[^']|'')*)'$/;

/** A text in quotes that ends where its row does. */
export function quotedText(rows: Rows, quoted: string): string {
  const double = IN_DOUBLE.exec(quoted)?.[1];
  const text =
    double?.replaceAll(/\\(.)/g, '$1') ??
    IN_SINGLE.exec(quoted)?.[1]?.replaceAll("''", "'") ??
    notPlain();
  rows.next();
  return text;
}

/** The rows of a block, without their indentation; of those after its last word, empty ones. */
function blockRows(rows: Rows, parent: number, mayGoFurtherIn: boolean): string[] {
  const indent = blanksBefore(rows.row ?? '');
  if (indent <= parent) notPlain();
  const block: string[] = [];
  for (let row = rows.row; row !== undefined; row = rows.row) {
    const column = blanksBefore(row);
    if (column === row.length) {
      if (column > indent || block.length === 0) notPlain();
      block.push('');
    } else {
      if (column < indent) {
        if (column > parent) notPlain();
        break;
      }
      if ((column > indent && !mayGoFurtherIn) || row.endsWith(' ')) notPlain();
      block.push(row.slice(indent));
    }
    rows.next();
  }
  return block;
}

/** Rows in a row make a line, and of the empty ones between two each makes an end of line. */
function folded(block: readonly string[]): string {
  let text = '';
  let ends = '';
  for (const [at, row] of block.entries()) {
    if (row === '') ends += '\n';
    else {
      text += at === 0 ? row : `${ends || ' '}${row}`;
      ends = '';
    }
  }
  return text;
}

/** A text below its key: folded (`>`) or row by row (`|`), without its last end of line where `-` says so. */
export function blockText(rows: Rows, header: string, parent: number): string {
  if (!/^[>|]-?$/.test(header)) notPlain();
  rows.next();
  const isFolded = header.startsWith('>');
  const block = blockRows(rows, parent, !isFolded);
  const keepsEnd = !header.endsWith('-');
  // Whether the last row has an end to keep is the other reader's to say.
  if (keepsEnd && block.at(-1) !== '' && rows.row === undefined) notPlain();
  while (block.at(-1) === '') block.pop();
  const text = isFolded ? folded(block) : block.join('\n');
  return keepsEnd ? `${text}\n` : text;
}

const LIST_OF_WORDS = /^\[[a-z][a-z0-9-]*(?:, [a-z][a-z0-9-]*)*\]$/;

/** Words in one row, as in `[one, two]`, with where each of them stands, by its index. */
export function listedWords(
  rows: Rows,
  list: string,
): { words: string[]; places: Record<string, number> } {
  if (!LIST_OF_WORDS.test(list)) notPlain();
  const words = list.slice(1, -1).split(', ');
  if (words.some((word) => WORD_OF_YAML.test(word))) notPlain();
  const places: Record<string, number> = {};
  let at = rows.start + (rows.row ?? '').length - list.length + 1;
  for (const [index, word] of words.entries()) {
    places[index] = at;
    at += word.length + ', '.length;
  }
  rows.next();
  return { words, places };
}
