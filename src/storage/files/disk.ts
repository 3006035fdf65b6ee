import { faultCode } from './fault-code.ts';
import { type Files, realFiles } from './files.ts';

/** Files, and who writes them. */
export interface Disk {
  files: Files;
  /** Tells this process from every other that runs here. */
  processId: number;
}

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
    stateAt: (path, followed) => again(() => files.stateAt(path, followed)),
    rename: (from, to) => again(() => files.rename(from, to)),
    link: (from, to) => again(() => files.link(from, to)),
    remove: (path) => again(() => files.remove(path)),
    removeFolder: (path) => again(() => files.removeFolder(path)),
    list: (folder) => again(() => files.list(folder)),
  };
}

export const realDisk: Disk = { files: steady(realFiles), processId: process.pid };
