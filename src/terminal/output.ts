import type { Look } from '../look.ts';
import type { Output } from '../ports.ts';
import { visible, visibleJson } from '../text/visible.ts';
import { fittedLine } from './lines.ts';

const ESCAPE = String.fromCharCode(27);
/** The program's own colours, as `look` writes them. */
const OWN_COLOUR = new RegExp(`(${ESCAPE}\\[[0-9;]*m)`);

/** Leaves line text and the program's own colours; shows every other control character. */
function safe(line: string): string {
  if (!line.includes(ESCAPE)) return visible(line);
  return line
    .split(OWN_COLOUR)
    .map((piece, index) => (index % 2 === 1 ? piece : visible(piece)))
    .join('');
}

/** Standard output or error. */
interface Written {
  write(text: string): unknown;
  /** Of a terminal. */
  columns?: number;
}

/** Lines wrapped at words where a terminal would break them anywhere. */
function fitted(lines: readonly string[], { columns = 0 }: Written): readonly string[] {
  return columns > 0 ? lines.flatMap((line) => fittedLine(line, columns)) : lines;
}

export function createOutput(look: Look, streams: { out: Written; err: Written }): Output {
  const write = (stream: Written, lines: readonly string[]) => {
    stream.write(lines.map((line) => `${safe(line)}\n`).join(''));
  };
  return {
    look,
    print: (lines) => write(streams.out, lines),
    note: (lines) => write(streams.err, fitted(lines, streams.err)),
    json: (document) => streams.out.write(`${visibleJson(JSON.stringify(document, null, 2))}\n`),
  };
}
