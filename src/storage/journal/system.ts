import { setTimeout } from 'node:timers/promises';
import { faultCode } from '../fault-code.ts';
import { type Files, realFiles } from './files.ts';

/** What the journal needs of the machine: its files, and who else is at work on them. */
export interface System {
  files: Files;
  processId: number;
  isAlive(processId: number): boolean;
  /** Wall-clock time in milliseconds since 1970. */
  now(): number;
  /** Waits, in milliseconds. */
  pause(ms: number): Promise<void>;
  /** Waits and lets nothing else happen meanwhile. */
  block(ms: number): void;
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Someone else's process is alive too.
    return faultCode(error) === 'EPERM';
  }
}

export const realSystem: System = {
  files: realFiles,
  processId: process.pid,
  isAlive,
  now: () => Date.now(),
  pause: (ms) => setTimeout(ms),
  block(ms) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  },
};

const ATTEMPTS = 20;

function again<Result>(call: () => Result): Result {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return call();
    } catch (error) {
      if (faultCode(error) !== 'EINTR' || attempt === ATTEMPTS) throw error;
    }
  }
}

/**
 * The same files, where a signal at the wrong moment is no fault: the call is made again. Nor is a
 * file that cannot be closed, for what matters in it was synced before; nor a folder that cannot be
 * synced, as on some systems none can; nor rights that cannot be taken from others.
 */
export function steady(files: Files): Files {
  return {
    open: (path, opening) => again(() => files.open(path, opening)),
    close(descriptor) {
      try {
        files.close(descriptor);
      } catch {
        // Not again: it is closed all the same, and the number may by now be another file's.
      }
    },
    read: (descriptor, into, length, position) =>
      again(() => files.read(descriptor, into, length, position)),
    write: (descriptor, bytes) => again(() => files.write(descriptor, bytes)),
    restrict(descriptor) {
      try {
        again(() => files.restrict(descriptor));
      } catch {
        // Not every file system knows such rights.
      }
    },
    sync: (descriptor) => again(() => files.sync(descriptor)),
    syncFolder(path) {
      try {
        again(() => files.syncFolder(path));
      } catch {
        // The record itself is on the disk.
      }
    },
    state: (descriptor) => again(() => files.state(descriptor)),
    stateAt: (path) => again(() => files.stateAt(path)),
    rename: (from, to) => again(() => files.rename(from, to)),
    remove: (path) => again(() => files.remove(path)),
    list: (folder) => again(() => files.list(folder)),
  };
}
