import type { LineReader } from '../../src/terminal/plain/line-reader.ts';

export interface FakeLines extends LineReader {
  /** Types a line for whoever waits for it, and lets that have its effect; null ends the input. */
  type(line: string | null): Promise<void>;
}

/** Lines as a test types them. */
export function fakeLines(): FakeLines {
  const typed: (string | null)[] = [];
  let deliver: ((line: string | null) => void) | undefined;
  return {
    next() {
      const line = typed.shift();
      if (line !== undefined) return Promise.resolve(line);
      return new Promise((resolve) => {
        deliver = resolve;
      });
    },
    async type(line) {
      if (deliver) deliver(line);
      else typed.push(line);
      deliver = undefined;
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    },
  };
}
