import type { Look, Output } from '../ports.ts';
import { visible, visibleJson } from '../text/visible.ts';

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

export function createOutput(
  look: Look,
  streams: { out: NodeJS.WritableStream; err: NodeJS.WritableStream },
): Output {
  const write = (stream: NodeJS.WritableStream, lines: readonly string[]) => {
    stream.write(lines.map((line) => `${safe(line)}\n`).join(''));
  };
  return {
    look,
    print: (lines) => write(streams.out, lines),
    note: (lines) => write(streams.err, lines),
    json: (document) => streams.out.write(`${visibleJson(JSON.stringify(document, null, 2))}\n`),
  };
}
