import { KEYS } from './keys.ts';
import type { Terminal } from './terminal.ts';

/** Talking with a program that only ever appends lines. */
export interface Conversation {
  /** Waits for words that come after everything heard before. */
  hear(words: string): Promise<void>;
  say(line: string): void;
}

export function converse(terminal: Terminal): Conversation {
  let heard = 0;
  return {
    async hear(words) {
      await terminal.waitFor((bytes) => bytes.includes(words, heard), 'bytes');
      heard = terminal.bytes.indexOf(words, heard) + words.length;
    },
    say: (line) => terminal.send(line + KEYS.enter),
  };
}
