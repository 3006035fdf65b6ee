import { createInterface } from 'node:readline';

/** Lines from the terminal, which edits them itself: its echo, Ctrl+C and Ctrl+Z work as ever. */
export interface LineReader {
  /** The next line; null at the end of input. */
  next(): Promise<string | null>;
}

/** Lines typed ahead are kept. Input is only read while a line is waited for. */
export function createLineReader(input: NodeJS.ReadableStream): LineReader {
  const reader = createInterface({ input, terminal: false });
  const waiting: ((line: string | null) => void)[] = [];
  const lines: string[] = [];
  let ended = false;

  reader.pause();
  reader.on('line', (line) => {
    const deliver = waiting.shift();
    if (waiting.length === 0) reader.pause();
    if (deliver) deliver(line);
    else lines.push(line);
  });
  reader.on('close', () => {
    ended = true;
    for (const deliver of waiting.splice(0)) deliver(null);
  });

  return {
    next() {
      const line = lines.shift();
      if (line !== undefined) return Promise.resolve(line);
      if (ended) return Promise.resolve(null);
      return new Promise((resolve) => {
        waiting.push(resolve);
        reader.resume();
      });
    },
  };
}
