import { ContentError } from '../errors.ts';
import { sourceText } from '../scenario/source-text.ts';

function startsWith(bytes: Uint8Array, ...first: number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

/** One for all files: each takes memory of the system until much later. */
const strict = new TextDecoder('utf-8', { fatal: true });

function isBegun(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** How many bytes at the start are whole UTF-8 characters. */
function validLength(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isBegun(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  // A sequence left unfinished counts as valid in a stream; the decoder keeps it to itself.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return Buffer.byteLength(decoder.decode(bytes.subarray(0, low), { stream: true }));
}

/**
 * Bytes as text: UTF-8 and nothing else, with or without a byte order mark (which is dropped).
 * Throws `ContentError` at the first byte that is not UTF-8.
 */
export function strictUtf8(bytes: Uint8Array, file: string): string {
  try {
    return strict.decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    const message = 'saved as UTF-16: save it as UTF-8';
    throw new ContentError([{ file, line: 1, column: 1, message, source: '' }]);
  }
  const at = validLength(bytes);
  const hex = (bytes[at] ?? 0).toString(16).padStart(2, '0');
  const message = `byte 0x${hex} (number ${at + 1} of the file) is not UTF-8: save it as UTF-8`;
  const lossy = new TextDecoder('utf-8');
  const before = lossy.decode(bytes.subarray(0, at));
  throw new ContentError([sourceText(lossy.decode(bytes), file).problem(before.length, message)]);
}
