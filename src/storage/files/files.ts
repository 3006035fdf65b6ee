import {
  type BigIntStats,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { faultCode } from './fault-code.ts';

/**
 * How a file is opened. None of them waits for a pipe, and only `linked` follows a link: one that
 * the person named.
 */
export type OpenMode = 'read' | 'linked' | 'append' | 'new';

export type FileType = 'file' | 'folder' | 'pipe' | 'socket' | 'link' | 'device';

export interface FileState {
  kind: FileType;
  size: number;
  /** Tells two files apart, whatever they are called. */
  identity: string;
  /** When its content last changed, in milliseconds since 1970, and as exactly as there is. */
  changedAt: number;
}

/**
 * The little of the file system that keeping files needs, so that every call can be made to fail.
 * Each throws what the system says when it cannot.
 */
export interface Files {
  open(path: string, opening: OpenMode): number;
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
  /** Null when nothing is there. Of a link, what it is itself, unless it is to be `followed`. */
  stateAt(path: string, followed?: 'followed'): FileState | null;
  rename(from: string, to: string): void;
  /** Gives a file a second name, which must be free. Some file systems cannot. */
  link(from: string, to: string): void;
  /** One that is not there is no failure. */
  remove(path: string): void;
  /** Removes a folder with nothing in it; throws where something is. */
  removeFolder(path: string): void;
  /** The names in a folder; none when there is no such folder. */
  list(folder: string): string[];
}

const { O_RDONLY, O_RDWR, O_APPEND, O_CREAT, O_EXCL, O_WRONLY, O_NOFOLLOW, O_NONBLOCK } = constants;

const FLAGS: Record<OpenMode, number> = {
  read: O_RDONLY | O_NOFOLLOW | O_NONBLOCK,
  linked: O_RDONLY | O_NONBLOCK,
  append: O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK,
  new: O_WRONLY | O_CREAT | O_EXCL,
};

/** The rights of everybody but the owner. */
const OTHERS = 0o077;

function kindOf(stats: BigIntStats): FileType {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  if (stats.isFIFO()) return 'pipe';
  if (stats.isSocket()) return 'socket';
  return stats.isSymbolicLink() ? 'link' : 'device';
}

function stateOf(stats: BigIntStats): FileState {
  return {
    kind: kindOf(stats),
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
  stateAt(path, followed) {
    const statAt = followed ? statSync : lstatSync;
    const stats = statAt(path, { bigint: true, throwIfNoEntry: false });
    return stats === undefined ? null : stateOf(stats);
  },
  rename: (from, to) => renameSync(from, to),
  link: (from, to) => linkSync(from, to),
  remove: (path) => rmSync(path, { force: true }),
  removeFolder: (path) => rmdirSync(path),
  list(folder) {
    try {
      return readdirSync(folder);
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(faultCode(error))) return [];
      throw error;
    }
  },
};
