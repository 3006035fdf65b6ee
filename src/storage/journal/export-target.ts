import { basename, dirname } from 'node:path';
import { FailureError } from '../../errors.ts';
import { visibleLine } from '../../text/visible.ts';
import { faultCode } from '../files/fault-code.ts';
import type { FileState } from '../files/files.ts';
import { clearParts } from '../files/part-file.ts';
import { writeWhole } from '../files/whole-file.ts';
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

function isThere(path: string): FailureError {
  return new FailureError(`${visibleLine(path)} is there already`, {
    hint: 'Name another file, or replace this one with --force.',
  });
}

/** Only a file of the person's own is replaced: never a link, a device, or what is being exported. */
function checkReplaceable(path: string, there: FileState, source: FileState | null): void {
  if (there.kind !== 'file') {
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

/** Removes what exports to this file that were killed have left beside it. */
function clearBeside(path: string, system: System): void {
  try {
    clearParts(dirname(path), (name) => name === basename(path), system, system);
  } catch {
    // They are in nobody's way.
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
  try {
    const there = system.files.stateAt(path);
    if (there !== null) {
      if (!force) throw isThere(path);
      checkReplaceable(path, there, source);
    }
    clearBeside(path, system);
    const over = there === null ? 'nothing' : 'anything';
    writeWhole(path, ended(lines), { over, durable: true }, system);
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
