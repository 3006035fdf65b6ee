import { isUtf8 } from 'node:buffer';

/** Characters out of bytes, however they are cut into pieces. */
export interface Characters {
  /** The next byte. Returns the text that is certain now, often none or one character. */
  next(byte: number): string;
  /** Nothing more belongs to the bytes so far. */
  end(): string;
  readonly isCutShort: boolean;
  /** Whether there were bytes that are no UTF-8; asking forgets it. */
  tookForeign(): boolean;
}

/** First and last second byte of what a first byte begins, and how many bytes that has; see RFC 3629. */
function begins(first: number): { length: number; low: number; high: number } | null {
  if (first >= 0xc2 && first <= 0xdf) return { length: 2, low: 0x80, high: 0xbf };
  if (first >= 0xe0 && first <= 0xef) {
    return { length: 3, low: first === 0xe0 ? 0xa0 : 0x80, high: first === 0xed ? 0x9f : 0xbf };
  }
  if (first >= 0xf0 && first <= 0xf4) {
    return { length: 4, low: first === 0xf0 ? 0x90 : 0x80, high: first === 0xf4 ? 0x8f : 0xbf };
  }
  return null;
}

const FIRST_LATIN_1 = 0xa0;

/**
 * Reads UTF-8. A byte that belongs to no character is read as Latin-1: a terminal that is not set to
 * UTF-8 sends `é` as the one byte E9, and a word with a wrong letter can be mended while one with a
 * hole in it cannot. The locale is not asked: it speaks for this end of the line, the byte came from
 * the other. 80 to 9F are no letters there, so they are left out. Both are told by `tookForeign`.
 */
export function createCharacters(): Characters {
  let part: number[] = [];
  let hasForeign = false;

  const end = () => {
    if (part.length === 0) return '';
    const letters = part.filter((byte) => byte >= FIRST_LATIN_1);
    part = [];
    hasForeign = true;
    return String.fromCharCode(...letters);
  };

  return {
    next(byte) {
      const [first, second] = part;
      const begun = first === undefined ? null : begins(first);
      const isFitting =
        begun !== null &&
        (second === undefined
          ? byte >= begun.low && byte <= begun.high
          : byte >= 0x80 && byte <= 0xbf);
      const before = isFitting ? '' : end();
      if (byte < 0x80) return before + String.fromCharCode(byte);
      part.push(byte);
      if (begun !== null && isFitting) {
        if (part.length < begun.length) return '';
        const whole = Buffer.from(part).toString('utf8');
        part = [];
        return whole;
      }
      return begins(byte) === null ? before + end() : before;
    },
    end,
    get isCutShort() {
      return part.length > 0;
    },
    tookForeign() {
      const took = hasForeign;
      hasForeign = false;
      return took;
    },
  };
}

/** The text in bytes that are all there. */
export function readCharacters(bytes: Uint8Array): { text: string; isForeign: boolean } {
  if (isUtf8(bytes)) return { text: Buffer.from(bytes).toString('utf8'), isForeign: false };
  const characters = createCharacters();
  let text = '';
  for (const byte of bytes) text += characters.next(byte);
  return { text: text + characters.end(), isForeign: characters.tookForeign() };
}
