import { KEYS } from './keys.ts';
import type { Terminal } from './terminal.ts';

/** Talking with a program that only ever appends lines. */
export interface Conversation {
  /** Waits for words that come after everything heard before: the first of several. */
  hear<Words extends string>(...words: Words[]): Promise<Words>;
  say(line: string): void;
  /** Waits for a choice among numbered ones, and says its number. */
  pick(label: string): Promise<void>;
}

export function converse(terminal: Terminal): Conversation {
  let heard = 0;
  const say = (line: string) => terminal.send(line + KEYS.enter);
  const talk: Conversation = {
    async hear(...words) {
      const next = () =>
        words
          .map((each) => ({ each, at: terminal.bytes.indexOf(each, heard) }))
          .filter(({ at }) => at >= 0)
          .sort((one, other) => one.at - other.at)[0];
      await terminal.waitFor(() => next() !== undefined, 'bytes');
      const found = next();
      if (found === undefined) throw new Error('the bytes are gone');
      heard = found.at + found.each.length;
      return found.each;
    },
    say,
    async pick(label) {
      await talk.hear(`. ${label}`);
      const [number = ''] = /\d+$/.exec(terminal.bytes.slice(0, heard - label.length - 2)) ?? [];
      await talk.hear('Type a ');
      say(number);
    },
  };
  return talk;
}
