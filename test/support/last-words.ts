import { closeSync, constants, openSync, writeSync } from 'node:fs';
import type { IPty } from '@lydell/node-pty';

/** Means nothing to a terminal, and no program writes it. */
const MARK = '\u001b]777;read-to-the-end\u0007';

/** What a program wrote just before its end. */
export interface LastWords {
  /** Whether all was read; ask again while it is not. Only for a program that has ended. */
  areRead(bytes: string): boolean;
  /** What was written, without the mark. */
  without(bytes: string): string;
  close(): void;
}

/**
 * When the last user of a terminal goes, libuv may report the end before it has read all there is.
 * So the terminal is held open from here, and a mark sent through it behind the last words.
 */
export function keepLastWords(program: IPty): LastWords {
  const { O_RDWR, O_NOCTTY, O_NONBLOCK } = constants;
  // The name is not among node-pty's types.
  const name = Reflect.get(program, 'ptsName') as string;
  let descriptor: number | null = openSync(name, O_RDWR | O_NOCTTY | O_NONBLOCK);
  let marked = false;

  const mark = () => {
    try {
      if (descriptor !== null) marked = writeSync(descriptor, MARK) === MARK.length;
    } catch {
      // The terminal is full, and has to be read first.
    }
  };
  return {
    areRead(bytes) {
      if (!marked) mark();
      return marked && bytes.includes(MARK);
    },
    without: (bytes) => bytes.replace(MARK, ''),
    close() {
      if (descriptor !== null) closeSync(descriptor);
      descriptor = null;
    },
  };
}
