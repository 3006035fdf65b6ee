import type { Files } from '../../src/storage/files/files.ts';
import { quickFiles } from './quick-files.ts';

export type Fault = 'EIO' | 'ENOSPC' | 'EINTR' | 'short' | 'killed';

function fault(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Thrown by every call from the one at which the program was killed. */
const KILLED = 'KILLED';

export interface FaultyFiles {
  files: Files;
  /** How many calls there have been. */
  calls(): number;
}

/** Makes a call of the file system, or does something else; `half` does half of what was asked. */
type Through = <Result>(call: () => Result, half?: () => Result) => Result;

/** Real files, every call of which goes through `through`. */
function filesThrough(through: Through): Files {
  const real = quickFiles;
  return {
    open: (path, opening) => through(() => real.open(path, opening)),
    close(descriptor) {
      // What is not closed here is closed nowhere: thousands of them would be too many.
      real.close(descriptor);
      through(() => {});
    },
    read: (descriptor, into, length, position) =>
      through(
        () => real.read(descriptor, into, length, position),
        () => real.read(descriptor, into, Math.max(1, length >> 1), position),
      ),
    write: (descriptor, bytes) =>
      through(
        () => real.write(descriptor, bytes),
        () => real.write(descriptor, bytes.subarray(0, bytes.length >> 1)),
      ),
    restrict: (descriptor) => through(() => real.restrict(descriptor)),
    sync: (descriptor) => through(() => real.sync(descriptor)),
    syncFolder: (path) => through(() => real.syncFolder(path)),
    state: (descriptor) => through(() => real.state(descriptor)),
    stateAt: (path, followed) => through(() => real.stateAt(path, followed)),
    link: (from, to) => through(() => real.link(from, to)),
    rename: (from, to) => through(() => real.rename(from, to)),
    remove: (path) => through(() => real.remove(path)),
    removeFolder: (path) => through(() => real.removeFolder(path)),
    list: (folder) => through(() => real.list(folder)),
  };
}

/** Real files that let something happen before every call. */
export function watchedFiles(happens: () => void): Files {
  return filesThrough((call) => {
    happens();
    return call();
  });
}

/**
 * Real files, of which one call goes wrong: the `at`th (from 1). `short` writes or reads half of
 * what was asked; `killed` lets no later call through either, as if the program were gone.
 */
export function faultyFiles(kind: Fault, at: number): FaultyFiles {
  let calls = 0;
  const files = filesThrough((call, half = call) => {
    calls += 1;
    if (kind === 'killed' && calls >= at) throw fault(KILLED);
    if (calls !== at) return call();
    if (kind !== 'short') throw fault(kind);
    return half();
  });
  return { files, calls: () => calls };
}

/** A disk that has room for so many more bytes: the write that fills it is cut short. */
export function filesWithRoom(bytes: number): Files {
  let room = bytes;
  return {
    ...quickFiles,
    write(descriptor, data) {
      if (room === 0) throw fault('ENOSPC');
      const written = quickFiles.write(descriptor, data.subarray(0, room));
      room -= written;
      return written;
    },
  };
}
