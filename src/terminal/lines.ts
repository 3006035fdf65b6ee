import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** Columns a string takes on screen; colours take none. */
export { stringWidth as displayWidth };

/** Fills a string with spaces up to `columns` on screen. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - stringWidth(text))) + text;
}

/** Wraps text to lines of at most `width` columns, each after an indent. A tab is a blank. */
export function paragraph(text: string, width: number, indent = ''): string[] {
  const room = Math.max(8, width - stringWidth(indent));
  return wrapAnsi(text.replaceAll('\t', ' '), room, { hard: true })
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line));
}

/** A label in the margin with its text wrapped beside it, or below when there is little room. */
export function hanging(label: string, text: string, width: number): string[] {
  const margin = ' '.repeat(stringWidth(label));
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
    if (lines.length > 0 && stringWidth(line) <= width) lines[lines.length - 1] = line;
    else lines.push(...paragraph(piece, width, '  '));
  }
  return lines;
}
