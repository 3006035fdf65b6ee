import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** The text of a file that may as well be missing; null where it is, or is too large or no file. */
export function readWhole(path: string, mostBytes: number): string | null {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  try {
    const descriptor = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      const stats = fstatSync(descriptor);
      return stats.isFile() && stats.size <= mostBytes ? readFileSync(descriptor, 'utf8') : null;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return null;
  }
}

function removeLeftover(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing more to be done, and nothing lost.
  }
}

/** Puts a new file in the place of an old one, whole or not at all. Where it cannot, nothing happens. */
export function writeInstead(path: string, text: string): void {
  const next = `${path}.${process.pid}.tmp`;
  try {
    makeFolder(dirname(path));
    rmSync(next, { force: true });
    // A new file and never one that is there: it might be a link that leads elsewhere.
    const descriptor = openSync(next, 'wx', 0o600);
    try {
      writeFileSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
    renameSync(next, path);
  } catch {
    removeLeftover(next);
  }
}
