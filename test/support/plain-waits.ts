import type { Terminal } from './terminal.ts';

/** The rows a line fills in a terminal so wide. */
function rowsOf(line: string, columns: number): string[] {
  const rows = Math.max(1, Math.ceil(line.length / columns));
  return Array.from({ length: rows }, (_, at) => line.slice(at * columns, (at + 1) * columns));
}

/**
 * Where a program that only appends lines waited for one: the rows since the line before, without
 * what was typed. A line may be sent before all that it answers is printed: what comes before its
 * echo belongs to the wait that it ended.
 */
export function plainWaitsIn(
  { bytes, said }: Pick<Terminal, 'bytes' | 'said'>,
  columns = 80,
): string[][] {
  let from = 0;
  let echoes: string[] = [];
  const waits: string[][] = [];
  for (const { line, after } of said) {
    const printed = bytes.slice(from, after).split(/\r?\n/);
    if (printed.at(-1) === '') printed.pop();
    const wait: string[] = [];
    for (const each of printed) {
      const echo = echoes.indexOf(each);
      if (echo >= 0) {
        echoes = echoes.slice(echo + 1);
        waits.at(-1)?.push(...wait.splice(0));
      } else wait.push(...rowsOf(each, columns));
    }
    waits.push(wait);
    from = after;
    echoes.push(...line.split(/[\r\n]+/));
  }
  return waits;
}
