import type { Terminal } from './terminal.ts';

/** The rows a line fills in a terminal so wide. */
function rowsOf(line: string, columns: number): string[] {
  const rows = Math.max(1, Math.ceil(line.length / columns));
  return Array.from({ length: rows }, (_, at) => line.slice(at * columns, (at + 1) * columns));
}

/** Where a program that only appends lines waited for one: the rows since the line before, without what was typed. */
export function plainWaitsIn(
  { bytes, said }: Pick<Terminal, 'bytes' | 'said'>,
  columns = 80,
): string[][] {
  let from = 0;
  const echoes: string[] = [];
  return said.map(({ line, after }) => {
    const printed = bytes.slice(from, after).split(/\r?\n/);
    if (printed.at(-1) === '') printed.pop();
    const written = printed.filter((each) => {
      const echo = echoes.indexOf(each);
      if (echo >= 0) echoes.splice(echo, 1);
      return echo < 0;
    });
    from = after;
    echoes.push(...line.split(/[\r\n]+/));
    return written.flatMap((each) => rowsOf(each, columns));
  });
}
