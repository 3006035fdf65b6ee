import { join } from 'node:path';
import type { TakeOver } from '../../stores.ts';
import type { Disk } from './disk.ts';
import { faultCode } from './fault-code.ts';
import type { FileState } from './files.ts';
import { heldName, nameHeld } from './held-name.ts';
import { type HeldBy, holdOf, type Processes } from './holders.ts';

/** A file that is kept under an id, or something else of such a name. */
export interface HeldFile {
  id: string;
  path: string;
  state: FileState;
  hold: HeldBy;
}

/**
 * Files of a folder that one process at a time may work on. Each writes under a name of its own, so
 * that whatever goes wrong nobody writes over, or removes, what another one has written; taking a
 * file up is a rename, which only one of several can do.
 */
export interface HeldFiles {
  /** All there are, several of an id where processes could not see each other. */
  list(): HeldFile[];
  /** Where this process writes what it has taken up. */
  ownPath(id: string): string;
  take(id: string): TakeOver;
  /** A new one, written by this process. */
  begin(id: string): void;
  /** Leaves it for anyone to take up. */
  release(id: string): void;
  /** It is gone. */
  forget(id: string): void;
}

const ATTEMPTS = 3;

export function openHeldFiles(folder: string, { files }: Disk, processes: Processes): HeldFiles {
  const taken = new Set<string>();
  const ownPath = (id: string) => join(folder, nameHeld({ id, holder: processes.own() }));
  const freePath = (id: string) => join(folder, nameHeld({ id, holder: null }));

  function list(): HeldFile[] {
    return files.list(folder).flatMap((name) => {
      const read = heldName(name);
      const path = join(folder, name);
      const state = read && files.stateAt(path);
      if (!state) return [];
      return [{ id: read.id, path, state, hold: holdOf(read.holder, state.changedAt, processes) }];
    });
  }

  /** Undefined when somebody else was quicker. */
  function tryTake(id: string): TakeOver | undefined {
    const found = list().filter((each) => each.id === id && each.state.kind === 'file');
    if (found.some(({ hold }) => hold === 'mine')) return 'taken';
    const [free] = found
      .filter(({ hold }) => hold === 'nobody')
      .sort((a, b) => b.state.changedAt - a.state.changedAt);
    if (free === undefined) return found.length > 0 ? 'held' : 'gone';
    try {
      files.rename(free.path, ownPath(id));
      return 'taken';
    } catch (error) {
      if (faultCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  return {
    list,
    ownPath,
    take(id) {
      if (taken.has(id)) return 'taken';
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const result = tryTake(id);
        if (result === undefined) continue;
        if (result === 'taken') taken.add(id);
        return result;
      }
      return 'held';
    },
    release(id) {
      if (!taken.delete(id)) return;
      try {
        if (files.stateAt(freePath(id)) === null) files.rename(ownPath(id), freePath(id));
      } catch {
        // It is anyone's as soon as this process has ended.
      }
    },
    begin: (id) => taken.add(id),
    forget: (id) => taken.delete(id),
  };
}
