import { crc32 } from 'node:zlib';
import { PROGRESS_VERSION, type Progress } from '../../progress/progress.ts';
import { RECORD_VERSION } from '../../progress/record-version.ts';
import type { Files } from '../files/files.ts';
import { type OpenFile, openRegular, readRange } from '../files/read-file.ts';
import { writeWhole } from '../files/whole-file.ts';
import type { LeftOutLines } from './left-out.ts';
import { clearLeftovers, type JournalPaths } from './place.ts';
import { progressLines, progressOfParts } from './progress-parts.ts';
import type { System } from './system.ts';

/** The journal folded from its start to some line feed. */
export interface Fold {
  progress: Progress;
  leftOut: LeftOutLines;
  /** Where the folding ended. */
  offset: number;
  /** The number of the next line. */
  number: number;
}

/** A fold that was kept. */
export interface KeptFold extends Fold {
  /**
   * The ids of all its records, to go on with: one that comes again does not count. Half of what is
   * kept, so they are read only then. Null when they are not there, or not to be relied on.
   */
  ids(): string[] | null;
}

/** The first line of the file: what follows it, and how to tell that it is whole. */
interface Opening {
  line: string;
  shown: Sealed;
  ids: Sealed;
}

interface Sealed {
  seal: string;
  /** Bytes. */
  size: number;
}

interface Head extends Omit<Fold, 'progress'> {
  made: string;
  identity: string;
  size: number;
  changedAt: number;
  /** Seal of what stood right before `offset`. */
  before: string;
}

/** A larger cache saves nothing. */
const LARGEST_BYTES = 64 * 1024 * 1024;
const GUARD_BYTES = 4096;
const OPENING = /^([0-9a-f]{8}) (\d{1,9}) ([0-9a-f]{8}) (\d{1,9})\n/;
const LONGEST_OPENING = 64;

/** Against damage, not against people: who can write here can write the journal too. */
function sealOf(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, '0');
}

/** What has to be the same for a fold to mean the same. */
function madeBy(program: string): string {
  return [program, RECORD_VERSION, PROGRESS_VERSION].join(' ');
}

function sealBefore(files: Files, descriptor: number, offset: number): string {
  return sealOf(readRange(files, descriptor, Math.max(0, offset - GUARD_BYTES), offset));
}

function openingOf(bytes: Buffer): Opening | null {
  const [line, shown = '', shownSize, ids = '', idsSize] =
    OPENING.exec(bytes.toString('latin1')) ?? [];
  if (line === undefined) return null;
  return {
    line,
    shown: { seal: shown, size: Number(shownSize) },
    ids: { seal: ids, size: Number(idsSize) },
  };
}

/** Does something with the cache open; null when there is none, or it cannot be read. */
function withCache<Result>(
  { cache }: JournalPaths,
  files: Files,
  work: (opening: Opening, read: (from: number, part: Sealed) => Buffer | null) => Result | null,
): Result | null {
  let open: OpenFile | null = null;
  try {
    open = openRegular(files, cache);
    if (open === null) return null;
    const { descriptor } = open;
    const opening = openingOf(readRange(files, descriptor, 0, LONGEST_OPENING));
    if (opening === null) return null;
    return work(opening, (from, { seal, size }) => {
      if (size > LARGEST_BYTES) return null;
      const start = opening.line.length + from;
      const bytes = readRange(files, descriptor, start, start + size);
      return bytes.length === size && sealOf(bytes) === seal ? bytes : null;
    });
  } catch {
    return null;
  } finally {
    if (open !== null) files.close(open.descriptor);
  }
}

function readIds(place: JournalPaths, files: Files, line: string): string[] | null {
  return withCache(place, files, (opening, read) => {
    // Another process may have kept something else by now.
    if (opening.line !== line) return null;
    const text = read(opening.shown.size, opening.ids)?.toString('utf8');
    if (text === undefined) return null;
    return text === '' ? [] : text.split(' ');
  });
}

/**
 * What was kept of folding this journal; null where that is nothing, or nothing to rely on: damaged,
 * from another version of the program, or of another journal than the one that is open.
 */
export function readFold(
  place: JournalPaths,
  files: Files,
  journal: OpenFile,
  program: string,
): KeptFold | null {
  return withCache(place, files, (opening, read) => {
    const bytes = read(0, opening.shown);
    if (bytes === null) return null;
    const end = bytes.indexOf('\n');
    // Whole, as its seal shows, so it has the shape that this program gave it.
    const head: Head = JSON.parse(bytes.toString('utf8', 0, end));
    const { identity, size, changedAt } = journal.state;
    if (head.made !== madeBy(program) || head.identity !== identity || size < head.size) {
      return null;
    }
    if (size === head.size && changedAt !== head.changedAt) return null;
    if (sealBefore(files, journal.descriptor, head.offset) !== head.before) return null;
    const { leftOut, offset, number } = head;
    const progress = progressOfParts(bytes.subarray(end + 1));
    const ids = () => readIds(place, files, opening.line);
    return { progress, leftOut, offset, number, ids };
  });
}

/** Keeps a fold for the next time. Where it cannot, the next time takes longer. */
export function writeFold(
  place: JournalPaths,
  system: System,
  { descriptor, state }: OpenFile,
  { progress, ids, ...rest }: Fold & { ids: Iterable<string> },
  program: string,
): void {
  try {
    clearLeftovers(place, system);
    const { identity, size, changedAt } = state;
    const before = sealBefore(system.files, descriptor, rest.offset);
    const head: Head = { ...rest, made: madeBy(program), identity, size, changedAt, before };
    const shown = Buffer.from(`${JSON.stringify(head)}\n${progressLines(progress)}`, 'utf8');
    const known = Buffer.from([...ids].join(' '), 'utf8');
    const opening = [shown, known].map((each) => `${sealOf(each)} ${each.length}`).join(' ');
    const pieces = [Buffer.from(`${opening}\n`), shown, known];
    writeWhole(place.cache, pieces, { over: 'anything', durable: false }, system);
  } catch {
    // Nothing is lost.
  }
}
