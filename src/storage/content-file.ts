import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { ContentError, UsageError } from '../errors.ts';
import { visibleLine } from '../text/visible.ts';
import { strictUtf8 } from './strict-utf8.ts';

/** The largest scenario or answer file: some twenty times what the schema's own limits allow for. */
export const CONTENT_BYTES = 256 * 1024;

interface ReadOptions {
  /**
   * A link the user named is followed; one found in a folder is not (`false`): it may lead anywhere.
   */
  followSymlink?: boolean;
}

export function refusal(path: string, message: string, cause?: unknown): ContentError {
  return new ContentError([{ file: path, line: 1, column: 1, message, source: '' }], { cause });
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder: name a file in it';
  if (stats.isFIFO()) return 'a pipe: save it to a file first';
  if (stats.isSocket()) return 'a socket: name a file';
  if (stats.isSymbolicLink())
    return 'a link, and links in a folder are not followed: copy the file here';
  return 'a device: name a file';
}

function checkKind(path: string, stats: Stats): void {
  if (!stats.isFile()) throw refusal(path, `this is ${kindOf(stats)}`);
}

function tooLarge(path: string): ContentError {
  return refusal(path, `larger than ${CONTENT_BYTES / 1024} KB: split it, or shorten it`);
}

const REASONS: Record<string, string> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'a link, and links in a folder are not followed: copy the file here',
  ENAMETOOLONG: 'the name is too long',
  ERR_INVALID_ARG_VALUE: 'this is no file name',
};

/** What went wrong, in words: a file that is not there is a slip on the command line. */
export function asExpectedError(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof ContentError)
    return error;
  const code = String(error.code);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new UsageError(`no such file: ${visibleLine(path)}`, { cause: error });
  }
  return refusal(path, REASONS[code] ?? `could not be read (${code})`, error);
}

/** Where files are read to, one after the other: a new one for each would keep a folder waiting. */
let space: Buffer | undefined;

/**
 * At most one byte more than allowed, whatever `stat` said: files grow, and /proc says 0. What it
 * gives holds until the next call.
 */
function readBounded(descriptor: number): Uint8Array {
  space ??= Buffer.alloc(CONTENT_BYTES + 1);
  const buffer = space;
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return buffer.subarray(0, length);
}

/** Opens a regular file. Throws `ContentError` for anything else, else what the system says. */
export function openRegular(path: string, followSymlink = true): number {
  checkKind(path, followSymlink ? statSync(path) : lstatSync(path));
  // Looked at again once open: the path may lead elsewhere by now, and a pipe must not hang us.
  const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = constants;
  const flags = O_RDONLY | O_NONBLOCK | (followSymlink ? 0 : O_NOFOLLOW);
  const descriptor = openSync(path, flags);
  try {
    checkKind(path, fstatSync(descriptor));
    return descriptor;
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

function readBytes(path: string, followSymlink: boolean): Uint8Array {
  const descriptor = openRegular(path, followSymlink);
  try {
    return readBounded(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function textOf(bytes: Uint8Array, name: string): string {
  if (bytes.length > CONTENT_BYTES) throw tooLarge(name);
  return strictUtf8(bytes, name).replaceAll('\r\n', '\n');
}

/**
 * The text of a scenario or answer file: a regular file of at most 256 KB in UTF-8, with or
 * without a byte order mark, its lines ending in LF or CR LF (given back as LF). Throws
 * `UsageError` when there is no such file, `ContentError` for anything else, and never waits for a
 * pipe.
 */
export function readContentFile(path: string, { followSymlink = true }: ReadOptions = {}): string {
  try {
    return textOf(readBytes(path, followSymlink), path);
  } catch (error) {
    throw asExpectedError(path, error);
  }
}

/** The same for standard input: read to its end, or to the first byte too many. */
export async function readContentStream(
  stream: AsyncIterable<string | Uint8Array>,
  name = 'standard input',
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length > CONTENT_BYTES) break;
  }
  return textOf(Buffer.concat(chunks), name);
}
