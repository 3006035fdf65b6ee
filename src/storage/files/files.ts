import {
  type BigIntStats,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { faultCode } from '../fault-code.ts';

/** How a file is opened. None of them follows a link, or waits for a pipe. */
export type Opening = 'read' | 'append' | 'new';

export interface FileState {
  /** A regular file: no folder, device or pipe. */
  isFile: boolean;
  size: number;
  /** Tells two files apart, whatever they are called. */
  identity: string;
  /** When its content last changed, in milliseconds since 1970, and as exactly as there is. */
  changedAt: number;
}

/**
 * The little of the file system that the journal needs, so that every call can be made to fail.
 * Each throws what the system says when it cannot.
 */
export interface Files {
  open(path: string, opening: Opening): number;
  close(descriptor: number): void;
  /** Reads from a place in the file; returns how many bytes, 0 at its end. */
  read(descriptor: number, into: Uint8Array, length: number, position: number): number;
  /** Returns how many bytes were written, which may be fewer than asked. */
  write(descriptor: number, bytes: Uint8Array): number;
  /** Takes from others the right to read or write a file that is ours; leaves any other as it is. */
  restrict(descriptor: number): void;
  /** Waits until it is all on the disk. */
  sync(descriptor: number): void;
  syncFolder(path: string): void;
  state(descriptor: number): FileState;
  /** Null when nothing is there. */
  stateAt(path: string): FileState | null;
  rename(from: string, to: string): void;
  /** One that is not there is no failure. */
  remove(path: string): void;
  /** The names in a folder; none when there is no such folder. */
  list(folder: string): string[];
}

const { O_RDONLY, O_RDWR, O_APPEND, O_CREAT, O_EXCL, O_WRONLY, O_NOFOLLOW, O_NONBLOCK } = constants;

const FLAGS: Record<Opening, number> = {
  read: O_RDONLY | O_NOFOLLOW | O_NONBLOCK,
  append: O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK,
  new: O_WRONLY | O_CREAT | O_EXCL,
};

/** The rights of everybody but the owner. */
const OTHERS = 0o077;

function stateOf(stats: BigIntStats): FileState {
  return {
    isFile: stats.isFile(),
    size: Number(stats.size),
    identity: `${stats.dev}:${stats.ino}`,
    changedAt: Number(stats.mtimeNs) / 1e6,
  };
}

export const realFiles: Files = {
  open: (path, opening) => openSync(path, FLAGS[opening], 0o600),
  close: (descriptor) => closeSync(descriptor),
  read: (descriptor, into, length, position) => readSync(descriptor, into, 0, length, position),
  write: (descriptor, bytes) => writeSync(descriptor, bytes),
  restrict(descriptor) {
    const stats = fstatSync(descriptor);
    // There are no such rights on Windows, nor numbers of users.
    const isOurs = stats.uid === process.geteuid?.();
    if (isOurs && stats.isFile() && (stats.mode & OTHERS) !== 0) fchmodSync(descriptor, 0o600);
  },
  sync: (descriptor) => fsyncSync(descriptor),
  syncFolder(path) {
    const descriptor = openSync(path, O_RDONLY);
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  },
  state: (descriptor) => stateOf(fstatSync(descriptor, { bigint: true })),
  stateAt(path) {
    const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return stats === undefined ? null : stateOf(stats);
  },
  rename: (from, to) => renameSync(from, to),
  remove: (path) => rmSync(path, { force: true }),
  list(folder) {
    try {
      return readdirSync(folder);
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(faultCode(error))) return [];
      throw error;
    }
  },
};
