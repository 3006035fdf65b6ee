import type { Terminal } from './terminal.ts';

/** Rows a text of whole lines fills in a terminal so wide; a last line without an end counts. */
function rowsOf(text: string, columns: number): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines.flatMap((line) => {
    const rows = Math.max(1, Math.ceil(line.length / columns));
    return Array.from({ length: rows }, (_, at) => line.slice(at * columns, (at + 1) * columns));
  });
}

/** Where a program that only appends lines waited for one: the rows since the line before, its echo left out. */
export function plainWaitsIn(
  { bytes, said }: Pick<Terminal, 'bytes' | 'said'>,
  columns = 80,
): string[][] {
  let from = 0;
  let echo = '';
  return said.map(({ line, after }) => {
    const printed = bytes.slice(from, after);
    const written = printed.startsWith(echo) ? printed.slice(echo.length) : printed;
    from = after;
    echo = `${line}\r\n`;
    return rowsOf(written, columns);
  });
}
