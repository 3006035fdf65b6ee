import { ContentError, UsageError } from '../errors.ts';
import { visibleLine } from '../text/visible.ts';
import { realDisk } from './files/disk.ts';
import { NoFile, type OtherKind, readFile } from './files/read-file.ts';
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

const KINDS: Record<OtherKind, string> = {
  folder: 'a folder: name a file in it',
  pipe: 'a pipe: save it to a file first',
  socket: 'a socket: name a file',
  link: 'a link, and links in a folder are not followed: copy the file here',
  device: 'a device: name a file',
};

function tooLarge(path: string): ContentError {
  return refusal(path, `larger than ${CONTENT_BYTES / 1024} KB: split it, or shorten it`);
}

const REASONS: Record<string, string> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: KINDS.link,
  ENAMETOOLONG: 'the name is too long',
  ERR_INVALID_ARG_VALUE: 'this is no file name',
};

export function nothingThere(path: string): UsageError {
  return new UsageError(`no such file: ${visibleLine(path)}`);
}

/** What went wrong, in words: a file that is not there is a slip on the command line. */
export function asExpectedError(path: string, error: unknown): unknown {
  if (error instanceof NoFile) return refusal(path, `this is ${KINDS[error.kind]}`, error);
  if (!(error instanceof Error) || !('code' in error) || error instanceof ContentError)
    return error;
  const code = String(error.code);
  if (code === 'ENOENT' || code === 'ENOTDIR') return nothingThere(path);
  return refusal(path, REASONS[code] ?? `could not be read (${code})`, error);
}

function textOf(bytes: Uint8Array, name: string): string {
  if (bytes.length > CONTENT_BYTES) throw tooLarge(name);
  return strictUtf8(bytes, name).replaceAll('\r\n', '\n');
}

/** The bytes of a file of at most 256 KB. Throws as `readContentFile` does. */
export function readContentBytes(
  path: string,
  { followSymlink = true }: ReadOptions = {},
): Uint8Array {
  const follow = followSymlink ? 'followed' : undefined;
  const reading = readFile(realDisk.files, path, CONTENT_BYTES, follow);
  switch (reading.kind) {
    case 'read':
      return reading.bytes;
    case 'nothing there':
      throw nothingThere(path);
    case 'too large':
      throw tooLarge(path);
    case 'no file':
      throw asExpectedError(path, new NoFile(reading.is));
    case 'fault':
      throw asExpectedError(path, reading.error);
  }
}

/**
 * The text of a scenario or answer file: a regular file of at most 256 KB in UTF-8, with or
 * without a byte order mark, its lines ending in LF or CR LF (given back as LF). Throws
 * `UsageError` when there is no such file, `ContentError` for anything else, and never waits for a
 * pipe.
 */
export function readContentFile(path: string, options: ReadOptions = {}): string {
  return textOf(readContentBytes(path, options), path);
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
