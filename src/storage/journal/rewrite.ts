import { FailureError } from '../../errors.ts';
import { visibleLine } from '../../text/visible.ts';
import type { Files } from '../files/files.ts';
import { beginPart, type PartFile } from '../files/part-file.ts';
import { type OpenFile, openRegular, piecesOf, readRange } from '../files/read-file.ts';
import { writeAtOnce } from '../files/write-all.ts';
import type { Lock } from './lock.ts';
import type { Merge } from './merge-lines.ts';
import { clearLeftovers, type JournalPaths, removeCache } from './place.ts';
import { rawLines } from './raw-lines.ts';
import type { System } from './system.ts';
import type { Raw } from './upgrade.ts';
import { checkWritable } from './writable.ts';

/** What the journal is to become. */
export interface Changes {
  /** Whether a line stays, by what it says: null for one that says nothing readable. */
  keeps(raw: Raw | null): boolean;
  /** Lines to add among them. */
  more?: Merge;
}

const LINE_FEED = Buffer.from('\n');

/** Ends the last line of the journal: what was cut off there stays a line of its own. */
export function settle(place: JournalPaths, files: Files): void {
  if (files.stateAt(place.journal) === null) return;
  const descriptor = files.open(place.journal, 'append');
  try {
    checkWritable(files, descriptor, place.journal);
    files.restrict(descriptor);
    const { size } = files.state(descriptor);
    const last = readRange(files, descriptor, Math.max(0, size - 1), size);
    if (last.length > 0 && !last.equals(LINE_FEED)) writeAtOnce(files, descriptor, LINE_FEED);
  } finally {
    files.close(descriptor);
  }
}

interface Rewritten {
  /** Where the reading of the old journal ended. */
  until: number;
  isEmpty: boolean;
}

function writeNext(
  place: JournalPaths,
  files: Files,
  old: OpenFile | null,
  next: PartFile,
  { keeps, more }: Changes,
): Rewritten {
  const rewritten = { until: 0, isEmpty: true };
  const add = (pieces: Iterable<Uint8Array>) => {
    rewritten.isEmpty = false;
    for (const bytes of pieces) next.write(bytes);
    next.write(LINE_FEED);
  };
  if (old !== null) {
    const { descriptor } = old;
    for (const { line, raw } of rawLines(place, files, descriptor)) {
      rewritten.until = line.end;
      for (const added of more?.before(raw) ?? []) add([added]);
      if (!keeps(raw)) continue;
      // A line too long to be held in memory.
      if (line.bytes === null) add(piecesOf(files, descriptor, line.start, line.end - 1));
      else add([line.bytes]);
    }
  }
  for (const line of more?.rest() ?? []) add([line]);
  next.finish('durable');
  return rewritten;
}

/** Puts the new journal in the place of the old one, unless somebody else came first. */
function swap(
  place: JournalPaths,
  { files }: System,
  lock: Lock,
  old: OpenFile | null,
  next: PartFile | null,
) {
  const before = old?.state.identity;
  if (!lock.isMine() || files.stateAt(place.journal)?.identity !== before) {
    throw new FailureError(`someone else is changing ${visibleLine(place.journal)}`, {
      hint: 'Nothing was changed. Try again when they are done.',
    });
  }
  if (next === null) files.remove(place.journal);
  else next.replace(place.journal);
  files.syncFolder(place.folder);
}

/** Whole lines that others have appended to the old journal meanwhile go to the new one. */
function carryOver(place: JournalPaths, files: Files, old: number, from: number): void {
  const late = readRange(files, old, from, files.state(old).size);
  const lines = late.subarray(0, late.lastIndexOf('\n') + 1);
  if (lines.length === 0) return;
  const descriptor = files.open(place.journal, 'append');
  try {
    writeAtOnce(files, descriptor, Buffer.concat([LINE_FEED, lines]));
    files.sync(descriptor);
  } finally {
    files.close(descriptor);
  }
}

/**
 * Rewrites the journal: afterwards it is the old one or the new one, whenever the program is
 * killed, and what others append while it lasts is kept. A journal without lines is removed.
 */
export function rewrite(place: JournalPaths, system: System, lock: Lock, changes: Changes): void {
  const { files } = system;
  clearLeftovers(place, system);
  // Tells of records that may be about to go.
  removeCache(place.cache, files);
  settle(place, files);
  const old = openRegular(files, place.journal);
  try {
    const next = beginPart(place.journal, system);
    try {
      const { until, isEmpty } = writeNext(place, files, old, next, changes);
      swap(place, system, lock, old, isEmpty ? null : next);
      if (old !== null) carryOver(place, files, old.descriptor, until);
    } finally {
      next.discard();
    }
  } finally {
    if (old !== null) files.close(old.descriptor);
  }
}
