// Journals of several sizes, each in a data directory of its own.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { home } from '../program.js';
import { writeJournal } from './generate.js';

export const SIZES = [1000, 10_000, 100_000];

/** @returns {Map<number, string>} data directories, by the number of records */
export function journals() {
  return new Map(
    SIZES.map((size) => {
      const folder = join(home, `journal-${size}`);
      mkdirSync(folder, { mode: 0o700 });
      writeJournal(size, join(folder, 'journal.jsonl'));
      return [size, folder];
    }),
  );
}
