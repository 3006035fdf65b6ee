import { FailureError } from '../../errors.ts';
import { visibleLine } from '../../text/visible.ts';
import { faultCode } from '../fault-code.ts';
import { asFailure } from './as-failure.ts';
import type { FileState, Files } from './files.ts';
import { temporary } from './place.ts';
import type { System } from './system.ts';
import { createWriter } from './write-all.ts';

/** Lines without their line feeds; each is valid until the next. */
type Lines = Iterable<Uint8Array>;

const LINE_FEED = Buffer.from('\n');
const BLOCK_BYTES = 64 * 1024;

function writeNew(files: Files, path: string, lines: Lines): void {
  const descriptor = files.open(path, 'new');
  try {
    const writer = createWriter(files, descriptor);
    for (const line of lines) {
      writer.write(line);
      writer.write(LINE_FEED);
    }
    writer.flush();
    files.sync(descriptor);
  } catch (error) {
    files.remove(path);
    throw error;
  } finally {
    files.close(descriptor);
  }
}

function isThere(path: string): FailureError {
  return new FailureError(`${visibleLine(path)} is there already`, {
    hint: 'Name another file, or replace this one with --force.',
  });
}

/** Only a file of the person's own is replaced: never a link, a device, or what is being exported. */
function checkReplaceable(path: string, there: FileState, source: FileState | null): void {
  if (!there.isFile) {
    throw new FailureError(`${visibleLine(path)} is no regular file`, {
      hint: 'Name another file: links and devices are not written to.',
    });
  }
  if (there.identity === source?.identity) {
    throw new FailureError(`${visibleLine(path)} is the journal itself`, {
      hint: 'Name another file.',
    });
  }
}

/**
 * Writes lines to a file for nobody else to read. One that is there is replaced as a whole, and only
 * when `force` is true. Throws `FailureError`, and leaves no half of a file.
 */
export function exportFile(
  { path, force }: { path: string; force: boolean },
  lines: Lines,
  { files, processId }: System,
  source: FileState | null,
): void {
  try {
    const there = files.stateAt(path);
    if (there === null) {
      writeNew(files, path, lines);
      return;
    }
    if (!force) throw isThere(path);
    checkReplaceable(path, there, source);
    const next = temporary(path, processId);
    writeNew(files, next, lines);
    files.rename(next, path);
  } catch (cause) {
    if (faultCode(cause) === 'EEXIST') throw isThere(path);
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
