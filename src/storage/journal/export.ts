import { FailureError } from '../../errors.ts';
import { visibleLine } from '../../text/visible.ts';
import type { FileState } from '../files/files.ts';
import { writeNamedFile } from '../files/named-file.ts';
import type { OpenFile } from '../files/read-file.ts';
import { asFailure } from './as-failure.ts';
import type { LeftOutLines } from './left-out.ts';
import { withJournal } from './open-journal.ts';
import type { JournalPaths } from './place.ts';
import type { System } from './system.ts';
import { lineTaker, recordsIn } from './take-lines.ts';

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
function exportFile(
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
async function exportStream(stream: NodeJS.WritableStream, lines: Lines): Promise<boolean> {
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

/** A file to write, or a stream to write to. */
export type ExportTarget = { path: string; force: boolean } | { stream: NodeJS.WritableStream };

/**
 * Writes the lines of all records, as they are and in their order. Returns how many there were,
 * null when the stream did not take all. Throws `FailureError`.
 */
export async function exportRecords(
  place: JournalPaths | null,
  system: System,
  target: ExportTarget,
): Promise<{ count: number | null; leftOut: LeftOutLines }> {
  const { files } = system;
  const taker = await lineTaker();
  function* lines({ descriptor }: OpenFile) {
    for (const { bytes } of recordsIn(files, descriptor, taker)) yield bytes;
  }
  const write = async (journal: OpenFile | null) => {
    const all = journal === null ? [] : lines(journal);
    if ('stream' in target) return exportStream(target.stream, all);
    exportFile(target, all, system, journal?.state ?? null);
    return true;
  };
  const written = place === null ? null : await withJournal(place, files, write);
  const isWhole = written ?? (await write(null));
  return { count: isWhole ? taker.ids.size : null, leftOut: taker.leftOut };
}
