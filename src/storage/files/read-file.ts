import { faultCode } from './fault-code.ts';
import type { FileState, Files, FileType } from './files.ts';

export type OtherKind = Exclude<FileType, 'file'>;

/** What lies there is no regular file. */
export class NoFile extends Error {
  override readonly name = 'NoFile';
  readonly kind: OtherKind;

  constructor(kind: OtherKind) {
    super(`a ${kind}, no regular file`);
    this.kind = kind;
  }
}

export interface OpenFile {
  descriptor: number;
  state: FileState;
}

function checkKind({ kind }: FileState): void {
  if (kind !== 'file') throw new NoFile(kind);
}

/**
 * Opens a regular file to read it, and nothing else: no pipe is waited for, no device asked, no
 * link followed but one that is to be. Null when nothing is there. Throws `NoFile` for anything
 * else, and what the system says when it cannot.
 */
export function openRegular(files: Files, path: string, followed?: 'followed'): OpenFile | null {
  const found = files.stateAt(path, followed);
  if (found === null) return null;
  // Before it is opened: opening a device may do something.
  checkKind(found);
  let descriptor: number;
  try {
    descriptor = files.open(path, followed ? 'linked' : 'read');
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return null;
    throw error;
  }
  try {
    // Looked at again once open: the path may lead elsewhere by now.
    const state = files.state(descriptor);
    checkKind(state);
    return { descriptor, state };
  } catch (error) {
    files.close(descriptor);
    throw error;
  }
}

/** The bytes between two offsets of an open file: fewer where it ends before. */
export function readRange(files: Files, descriptor: number, from: number, to: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, to - from));
  let length = 0;
  while (length < bytes.length) {
    const rest = bytes.subarray(length);
    const read = files.read(descriptor, rest, rest.length, from + length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

const PIECE_BYTES = 256 * 1024;

/** The same, piece by piece. */
export function* piecesOf(
  files: Files,
  descriptor: number,
  from: number,
  to: number,
): Generator<Buffer> {
  for (let at = from; at < to; ) {
    const piece = readRange(files, descriptor, at, Math.min(to, at + PIECE_BYTES));
    if (piece.length === 0) return;
    yield piece;
    at += piece.length;
  }
}

/** All of an open file; null when that is more than `longest` bytes, whatever its state said. */
function readWhole(files: Files, { descriptor, state }: OpenFile, longest: number): Buffer | null {
  let bytes = Buffer.allocUnsafe(Math.min(state.size, longest) + 1);
  for (let length = 0; ; ) {
    const rest = bytes.subarray(length);
    const read = files.read(descriptor, rest, rest.length, length);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
    if (length > longest) return null;
    // It grew meanwhile, or is one of those that say they are empty.
    if (length === bytes.length) {
      bytes = Buffer.concat([bytes], Math.min(2 * length + 1024, longest + 1));
    }
  }
}

/** What reading a file gave. */
export type FileReading =
  | { kind: 'read'; bytes: Buffer }
  | { kind: 'nothing there' }
  | { kind: 'too large' }
  | { kind: 'no file'; is: OtherKind }
  | { kind: 'fault'; error: unknown };

/**
 * The one way to read a file whole: a regular file of at most `longest` bytes. Never waits, never
 * throws, and never holds more than that.
 */
export function readFile(
  files: Files,
  path: string,
  longest: number,
  followed?: 'followed',
): FileReading {
  let descriptor: number | null = null;
  try {
    const open = openRegular(files, path, followed);
    if (open === null) return { kind: 'nothing there' };
    ({ descriptor } = open);
    if (open.state.size > longest) return { kind: 'too large' };
    const bytes = readWhole(files, open, longest);
    return bytes === null ? { kind: 'too large' } : { kind: 'read', bytes };
  } catch (error) {
    return error instanceof NoFile ? { kind: 'no file', is: error.kind } : { kind: 'fault', error };
  } finally {
    if (descriptor !== null) files.close(descriptor);
  }
}

/** The same for what may as well be missing: null when it cannot be read, whyever. */
export function readIfSound(files: Files, path: string, longest: number): Buffer | null {
  const reading = readFile(files, path, longest);
  return reading.kind === 'read' ? reading.bytes : null;
}
