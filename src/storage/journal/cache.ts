import { createHash } from 'node:crypto';
import { PROGRESS_VERSION, type Progress } from '../../progress/progress.ts';
import { RECORD_VERSION } from '../../progress/record-version.ts';
import { visibleDeep } from '../../text/visible.ts';
import type { Files } from '../files/files.ts';
import { type OpenFile, readIfSound, readRange } from '../files/read-file.ts';
import { writeWhole } from '../files/whole-file.ts';
import type { LeftOut } from './left-out.ts';
import { mayHide } from './may-hide.ts';
import { clearLeftovers, type JournalPaths } from './place.ts';
import type { System } from './system.ts';

/** The journal folded from its start to some line feed. */
export interface Fold {
  progress: Progress;
  leftOut: LeftOut;
  /** Where the folding ended. */
  offset: number;
  /** The number of the next line. */
  number: number;
  /** The ids of all records so far, with spaces between: one that comes again does not count. */
  ids: string;
}

interface CachedFold extends Fold {
  made: string;
  identity: string;
  size: number;
  changedAt: number;
  /** Hash of what stood right before `offset`. */
  before: string;
}

/** A larger cache saves nothing. */
const LARGEST_BYTES = 64 * 1024 * 1024;
const GUARD_BYTES = 4096;
const SEAL = /^\{"seal":"([0-9a-f]{32})",/;
const SEAL_LENGTH = '{"seal":"",'.length + 32;

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

/** What has to be the same for a fold to mean the same. */
function madeBy(program: string): string {
  return [program, RECORD_VERSION, PROGRESS_VERSION].join(' ');
}

function hashBefore(files: Files, descriptor: number, offset: number): string {
  return hash(readRange(files, descriptor, Math.max(0, offset - GUARD_BYTES), offset));
}

function parseKept(bytes: Buffer | null, program: string): CachedFold | null {
  if (bytes === null) return null;
  const seal = SEAL.exec(bytes.toString('latin1', 0, SEAL_LENGTH))?.[1];
  if (seal === undefined || seal !== hash(bytes.subarray(SEAL_LENGTH))) return null;
  const text = bytes.toString('utf8');
  // Whole, as its seal shows, so it has the shape that this program gave it.
  const kept: CachedFold = JSON.parse(text);
  if (kept.made !== madeBy(program)) return null;
  return mayHide(text) ? { ...kept, progress: visibleDeep(kept.progress) } : kept;
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
): Fold | null {
  try {
    const kept = parseKept(readIfSound(files, place.cache, LARGEST_BYTES), program);
    const { identity, size, changedAt } = journal.state;
    if (kept === null || kept.identity !== identity || size < kept.size) return null;
    if (size === kept.size && changedAt !== kept.changedAt) return null;
    const before = hashBefore(files, journal.descriptor, kept.offset);
    return before === kept.before ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a fold for the next time. Where it cannot, the next time takes longer. */
export function writeFold(
  place: JournalPaths,
  system: System,
  { descriptor, state }: OpenFile,
  fold: Fold,
  program: string,
): void {
  try {
    clearLeftovers(place, system);
    const { identity, size, changedAt } = state;
    const before = hashBefore(system.files, descriptor, fold.offset);
    const kept: CachedFold = { ...fold, made: madeBy(program), identity, size, changedAt, before };
    const rest = Buffer.from(JSON.stringify(kept).slice(1), 'utf8');
    const pieces = [Buffer.from(`{"seal":"${hash(rest)}",`), rest];
    writeWhole(place.cache, pieces, { over: 'anything', durable: false }, system);
  } catch {
    // Nothing is lost.
  }
}
