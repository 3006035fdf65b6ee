import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { streamSafe } from '../text/normalised.ts';

/** Printable ASCII: as wide as it is long. */
const ASCII = /^[ -~]*$/;
/** The same without a blank at either end. */
const ASCII_TRIMMED = /^[!-~](?:[ -~]*[!-~])?$/;
/** A colour, or the end of one. */
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');
/** Under a mark that has no letter. */
const CARRIER = '\u25CC';
/** Words with one blank between each two. */
const ASCII_WORDS = /^[!-~]+(?: [!-~]+)*$/;

const withoutColours = (text: string) => text.replace(COLOUR, '');

/** Columns a string takes on screen; colours take none. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  const bare = withoutColours(text);
  return ASCII.test(bare) ? bare.length : stringWidth(text);
}

/** Fills a string with spaces up to `columns` on screen. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
}

/** One line of at most so many columns, cut where there is no room for all of it. */
export function cutTo(text: string, columns: number): string {
  const line = text.replace(/\s+/g, ' ');
  if (displayWidth(line) <= columns) return line;
  const room = columns - 3;
  let start = '';
  for (const character of line) {
    if (displayWidth(start + character) > room) break;
    start += character;
  }
  return `${start.trimEnd()}...`;
}

/**
 * What the library makes of plain words, in a fiftieth of the time: a list has thousands of lines.
 * Null where it takes more than that.
 */
function wrapWords(text: string, room: number): string[] | null {
  const bare = withoutColours(text);
  if (bare.length <= room && ASCII_TRIMMED.test(bare)) return [text];
  if (!ASCII_WORDS.test(text)) return null;
  const lines: string[] = [];
  let start = 0;
  while (text.length - start > room) {
    const end = text.lastIndexOf(' ', start + room);
    if (end <= start) return null;
    lines.push(text.slice(start, end));
    start = end + 1;
  }
  return [...lines, text.slice(start)];
}

/**
 * What the library wraps in time that grows with the text: no more blanks in a row than decide where
 * a line ends, and no mark that stands alone, which it takes for a word without width.
 */
function wrappable(text: string, room: number): string {
  return streamSafe(text)
    .replaceAll('\t', ' ')
    .replace(/ {9,}/g, (blanks) => ' '.repeat(Math.min(blanks.length, room + 1)))
    .replace(/(?<=^|\s)(?=\p{M})/gu, CARRIER);
}

/** Wraps text to lines of at most `width` columns, each after an indent. A tab is a blank. */
export function paragraph(text: string, width: number, indent = ''): string[] {
  const room = Math.max(8, width - displayWidth(indent));
  const lines =
    wrapWords(text, room) ?? wrapAnsi(wrappable(text, room), room, { hard: true }).split('\n');
  return lines.map((line) => (line === '' ? '' : indent + line));
}

/** A label in the margin with its text wrapped beside it, or below when there is little room. */
export function hanging(label: string, text: string, width: number): string[] {
  const margin = ' '.repeat(displayWidth(label));
  if (margin.length >= width / 2) {
    const indent = /^ */.exec(label)?.[0] ?? '';
    return [...paragraph(label.trim(), width, indent), ...paragraph(text, width, `${indent}  `)];
  }
  return paragraph(text, width, margin).map((line, index) =>
    index === 0 ? label + line.slice(margin.length) : line,
  );
}

/** Short pieces side by side as long as they fit, on as many lines as it takes. */
export function flowing(pieces: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = `${lines.at(-1)}   ${piece}`;
    if (lines.length > 0 && displayWidth(line) <= width) lines[lines.length - 1] = line;
    else lines.push(...paragraph(piece, width, '  '));
  }
  return lines;
}

/** Columns between two columns of text. */
export const GUTTER = 4;

/** Two columns of lines, the left one `width` columns wide. */
export function besideEachOther(left: string[], right: string[], width: number): string[] {
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, row) =>
    `${padEnd(left[row] ?? '', width + GUTTER)}${right[row] ?? ''}`.trimEnd(),
  );
}

/** A line as it is, or in pieces under its own indent where it is wider than the terminal. */
export function fittedLine(line: string, width: number): string[] {
  if (displayWidth(line) <= width) return [line];
  const indent = /^ */.exec(line)?.[0] ?? '';
  return paragraph(line.slice(indent.length), width, indent);
}
