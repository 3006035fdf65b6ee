import { FailureError } from '../../errors.ts';
import { visibleLine } from '../../text/visible.ts';
import { faultCode } from '../files/fault-code.ts';
import { readIfSound } from '../files/read-file.ts';
import { writeAll } from '../files/write-all.ts';
import type { JournalPaths } from './place.ts';
import type { System } from './system.ts';

/** How long someone else's rewriting is waited for, look by look. */
const LOOKS = 200;
const LOOK_MS = 25;
/** Nothing takes that long: the process that had it is gone, and another one has its number. */
const LONGEST_MS = 10 * 60_000;

/** The right to rewrite the journal. Whoever only appends needs none. */
export interface Lock {
  /** Whether nobody has taken it over. */
  isMine(): boolean;
  release(): void;
}

/** Who holds the lock: a process id, `unknown` where the file does not say, null when nobody does. */
function holder({ lock }: JournalPaths, { files }: System): number | 'unknown' | null {
  try {
    if (files.stateAt(lock) === null) return null;
    const text = readIfSound(files, lock, 16)?.toString('utf8').trim() ?? '';
    return /^\d{1,10}$/.test(text) ? Number(text) : 'unknown';
  } catch {
    return 'unknown';
  }
}

/** Returns false when the lock is there already. */
function make({ lock }: JournalPaths, { files, processId }: System): boolean {
  let descriptor: number;
  try {
    descriptor = files.open(lock, 'new');
  } catch (error) {
    if (faultCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeAll(files, descriptor, Buffer.from(`${processId}\n`));
    return true;
  } catch (error) {
    files.remove(lock);
    throw error;
  } finally {
    files.close(descriptor);
  }
}

function lockOf(place: JournalPaths, system: System): Lock {
  const isMine = () => holder(place, system) === system.processId;
  return {
    isMine,
    release() {
      if (isMine()) system.files.remove(place.lock);
    },
  };
}

/** Whether whoever held the lock is gone. A process of our own number that holds it is another one. */
function isLeftBehind(held: number, { lock }: JournalPaths, system: System): boolean {
  if (held === system.processId || !system.isAlive(held)) return true;
  const state = system.files.stateAt(lock);
  return state !== null && system.now() - state.changedAt > LONGEST_MS;
}

/**
 * Takes the lock. One whose process has died is taken over; one that does not say whose it is, when
 * it still does not after a few seconds. Throws `FailureError` when somebody holds it all that time.
 */
async function takeLock(place: JournalPaths, system: System): Promise<Lock> {
  for (let look = 1; look <= LOOKS; look += 1) {
    if (make(place, system)) return lockOf(place, system);
    const held = holder(place, system);
    if (typeof held === 'number' && isLeftBehind(held, place, system))
      system.files.remove(place.lock);
    else await system.pause(LOOK_MS);
  }
  if (holder(place, system) === 'unknown') system.files.remove(place.lock);
  if (make(place, system)) return lockOf(place, system);
  throw new FailureError(`someone else is rewriting ${visibleLine(place.journal)}`, {
    hint: `Try again when they are done. If nobody is, delete ${visibleLine(place.lock)}.`,
  });
}

/** Does what only one process at a time may do to the journal. */
export async function withLock<Result>(
  place: JournalPaths,
  system: System,
  work: (lock: Lock) => Result,
): Promise<Result> {
  const lock = await takeLock(place, system);
  try {
    return work(lock);
  } finally {
    lock.release();
  }
}

/** The lock that this process has waited for in vain. */
let outwaited: string | null = null;

/** Tells a lock from any other that is there, or was. */
function nameOf(held: number, { lock }: JournalPaths, { files }: System): string {
  return `${lock} ${held} ${files.stateAt(lock)?.changedAt}`;
}

/**
 * Waits while another process rewrites the journal: for a few seconds, then for no longer, nor for
 * that lock ever again. Its process may be gone, and another one have its number.
 */
export function waitForRewriter(place: JournalPaths, system: System): void {
  let first: string | undefined;
  let last: string | undefined;
  for (let look = 1; look <= LOOKS; look += 1) {
    const held = holder(place, system);
    // Nothing has been read yet by one that has not even written its number.
    if (typeof held !== 'number' || isLeftBehind(held, place, system)) return;
    last = nameOf(held, place, system);
    if (last === outwaited) return;
    first ??= last;
    system.block(LOOK_MS);
  }
  if (last !== undefined && last === first) outwaited = last;
}
