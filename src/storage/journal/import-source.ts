import { asExpectedError, nothingThere, refusal } from '../content-file.ts';
import type { Files } from '../files/files.ts';
import { type OpenFile, openRegular } from '../files/read-file.ts';

/** The largest file to import: some half a million takes. */
const LARGEST_BYTES = 512 * 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;

function checkedSize(name: string) {
  let length = 0;
  return (chunk: Buffer): Buffer => {
    length += chunk.length;
    if (length > LARGEST_BYTES) {
      throw refusal(name, `larger than ${LARGEST_BYTES / 1024 / 1024} MB: split it`);
    }
    return chunk;
  };
}

/** Bytes to import, chunk by chunk; each is valid until the next. Reading them throws expected errors. */
export interface ImportSource {
  /** As messages name it. */
  name: string;
  chunks: AsyncIterable<Buffer>;
}

async function* fileChunks(path: string, files: Files): AsyncGenerator<Buffer> {
  const checked = checkedSize(path);
  let open: OpenFile | null = null;
  try {
    open = openRegular(files, path, 'followed');
    if (open === null) throw nothingThere(path);
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let position = 0; ; ) {
      const length = files.read(open.descriptor, buffer, buffer.length, position);
      if (length === 0) return;
      position += length;
      yield checked(buffer.subarray(0, length));
    }
  } catch (error) {
    throw asExpectedError(path, error);
  } finally {
    if (open !== null) files.close(open.descriptor);
  }
}

async function* streamChunks(
  stream: AsyncIterable<string | Uint8Array>,
  name: string,
): AsyncGenerator<Buffer> {
  const checked = checkedSize(name);
  for await (const chunk of stream) yield checked(Buffer.from(chunk));
}

/** A regular file, which may be reached by a link. */
export function fileSource(path: string, files: Files): ImportSource {
  return { name: path, chunks: fileChunks(path, files) };
}

export function streamSource(
  stream: AsyncIterable<string | Uint8Array>,
  name: string,
): ImportSource {
  return { name, chunks: streamChunks(stream, name) };
}
