import { createDecoder } from './decoder.ts';
import type { Typed } from './key.ts';

export interface KeyReader {
  /** Takes bytes as they came from the terminal. */
  feed(bytes: Buffer | string): void;
  /** Forgets half a sequence and every timer. The reader cannot be used again. */
  close(): void;
}

/** Reports what was typed a chunk at a time, so that a burst is drawn once. */
export function createKeyReader(report: (typed: readonly Typed[]) => void): KeyReader {
  const decoder = createDecoder();
  let silence: NodeJS.Timeout | undefined;
  let afterReading: NodeJS.Immediate | undefined;

  const tell = (typed: readonly Typed[]) => {
    if (typed.length > 0) report(typed);
  };
  const forget = () => {
    clearTimeout(silence);
    clearImmediate(afterReading);
  };
  // A program that was kept busy reads what has come meanwhile before it takes it for silence.
  const expire = () => {
    afterReading = setImmediate(() => tell(decoder.expire()));
  };
  return {
    feed(bytes) {
      forget();
      const typed = decoder.feed(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
      const wait = decoder.wait();
      if (wait !== null) silence = setTimeout(expire, wait);
      tell(typed);
    },
    close: forget,
  };
}
