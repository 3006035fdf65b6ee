import type { Files } from '../files/files.ts';

/** A longer line is no record, and is not held in memory either. */
export const LINE_BYTES = 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;
const LINE_FEED = 10;

export interface Line {
  /** From 1, as editors count: empty lines too. */
  number: number;
  /** Bytes before it. */
  start: number;
  /** Bytes before what follows it, its line feed counted in. */
  end: number;
  /** Without the line feed; valid until the next line is asked for. Null for a line too long. */
  bytes: Buffer | null;
  /** Whether a line feed ends it. Without one it may still be growing. */
  ended: boolean;
}

export interface Splitter {
  /** The lines that end in this chunk. It may be reused once they have been looked at. */
  push(chunk: Buffer): Generator<Line>;
  /** What follows the last line feed, if anything does. */
  end(): Generator<Line>;
}

/** Splits bytes that come in chunks into lines. The first chunk starts at `offset`, in line `number`. */
export function createSplitter(offset = 0, number = 1): Splitter {
  let position = offset;
  let start = offset;
  let carried: Buffer[] = [];

  function line(last: Buffer, end: number, ended: boolean): Line {
    const bytes = carried.length === 0 ? last : Buffer.concat([...carried, last]);
    const isTooLong = end - start > LINE_BYTES;
    const found = { number, start, end, bytes: isTooLong ? null : bytes, ended };
    carried = [];
    start = end;
    number += 1;
    return found;
  }

  return {
    *push(chunk) {
      let from = 0;
      for (
        let at = chunk.indexOf(LINE_FEED);
        at >= 0;
        from = at + 1, at = chunk.indexOf(LINE_FEED, from)
      ) {
        yield line(chunk.subarray(from, at), position + at + 1, true);
      }
      position += chunk.length;
      if (position - start > LINE_BYTES) carried = [];
      else if (from < chunk.length) carried.push(Buffer.from(chunk.subarray(from)));
    },
    *end() {
      if (position > start) yield line(Buffer.alloc(0), position, false);
    },
  };
}

/** The lines of an open file from one offset to another. */
export function* fileLines(
  files: Files,
  descriptor: number,
  { from = 0, to, number = 1 }: { from?: number; to: number; number?: number },
): Generator<Line> {
  const splitter = createSplitter(from, number);
  const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, Math.max(0, to - from)));
  for (let position = from; position < to; ) {
    const wanted = Math.min(buffer.length, to - position);
    const length = files.read(descriptor, buffer, wanted, position);
    if (length === 0) break;
    yield* splitter.push(buffer.subarray(0, length));
    position += length;
  }
  yield* splitter.end();
}

/** Whether a line says nothing: what the framing of records leaves between them. */
export function isBlank({ bytes }: Line): boolean {
  return bytes?.every((byte) => byte === 32 || (byte >= 9 && byte <= 13)) ?? false;
}
