import { faultCode } from '../fault-code.ts';
import type { Files } from './files.ts';

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

/** What can be said of a path that leads nowhere. */
const NOTHING_THERE = ['ENOENT', 'ENOTDIR'];

/** Opens a file to read it; null when nothing is there. */
export function openIfThere(files: Files, path: string): number | null {
  try {
    return files.open(path, 'read');
  } catch (error) {
    if (NOTHING_THERE.includes(faultCode(error))) return null;
    throw error;
  }
}

/** The whole of a small file; null when there is none, or it is longer than `longest` bytes. */
export function readFile(files: Files, path: string, longest: number): Buffer | null {
  const descriptor = openIfThere(files, path);
  if (descriptor === null) return null;
  try {
    const { isFile, size } = files.state(descriptor);
    return isFile && size <= longest ? readRange(files, descriptor, 0, size) : null;
  } finally {
    files.close(descriptor);
  }
}
