import { FailureError } from '../../errors.ts';
import { visibleLine } from '../../text/visible.ts';
import type { FileState } from '../files/files.ts';
import { writeNamedFile } from '../files/named-file.ts';
import { asFailure } from './as-failure.ts';
import type { System } from './system.ts';

/** Lines without their line feeds; each is valid until the next. */
type Lines = Iterable<Uint8Array>;

const LINE_FEED = Buffer.from('\n');
const BLOCK_BYTES = 64 * 1024;

function* ended(lines: Lines): Generator<Uint8Array> {
  for (const line of lines) {
    yield line;
    yield LINE_FEED;
  }
}

/**
 * Writes lines to a file for nobody else to read: whole or not at all, whenever the program is
 * killed. One that is there is replaced only when `force` is true. Throws `FailureError`.
 */
export function exportFile(
  { path, force }: { path: string; force: boolean },
  lines: Lines,
  system: System,
  source: FileState | null,
): void {
  const refuse = (there: FileState) => {
    if (there.identity !== source?.identity) return;
    throw new FailureError(`${visibleLine(path)} is the journal itself`, {
      hint: 'Name another file.',
    });
  };
  try {
    writeNamedFile(path, ended(lines), { force, refuse }, system);
  } catch (cause) {
    throw asFailure(`cannot write ${visibleLine(path)}`, cause);
  }
}

/**
 * Writes lines to a stream, as fast as it takes them, until all are written or it takes no more.
 * Returns whether all were.
 */
export async function exportStream(stream: NodeJS.WritableStream, lines: Lines): Promise<boolean> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  /** Resolves to whether it was written; of a fault the stream itself tells. */
  const flush = () =>
    new Promise<boolean>((resolve) => {
      const block = Buffer.concat(pieces);
      pieces = [];
      length = 0;
      stream.write(block, (error) => resolve(!error));
    });
  for (const line of lines) {
    pieces.push(Buffer.from(line), LINE_FEED);
    length += line.length + 1;
    if (length >= BLOCK_BYTES && !(await flush())) return false;
  }
  return flush();
}
