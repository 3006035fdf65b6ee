import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as plainTest } from 'vitest';
import type { JournalRecord } from '../../src/progress/records.ts';
import { makeFolder } from '../../src/storage/files/make-folder.ts';
import { createJournal } from '../../src/storage/journal/journal.ts';
import { realSystem, type System } from '../../src/storage/journal/system.ts';
import type { Journal } from '../../src/stores.ts';
import { dayOf, NOW } from './clock.ts';
import { quickFiles } from './quick-files.ts';
import { answerRecord, takeRecord, wholeRecord } from './records.ts';

interface Circumstances {
  save?: boolean;
  program?: string;
  system?: Partial<System>;
  now?: () => number;
  standardInput?: AsyncIterable<string | Uint8Array> & { isTTY?: boolean };
  standardOutput?: NodeJS.WritableStream;
}

export interface OpenedJournal extends Journal {
  /** What it said beside its results. */
  readonly warned: string[];
}

let given = 0;

/** A journal on disk, as the program opens it once a run. */
export function openJournal(folder: string | null, options: Circumstances = {}): OpenedJournal {
  const { save = true, program = '1.0.0', system = {}, now = () => NOW, ...streams } = options;
  const warned: string[] = [];
  const journal = createJournal({
    folder,
    clock: { now, day: dayOf },
    newId() {
      given += 1;
      return `id-${given}`;
    },
    save,
    warn: (lines) => warned.push(...lines),
    program,
    system: { ...realSystem, files: quickFiles, block: () => {}, pause: async () => {}, ...system },
    ...streams,
  });
  return { ...journal, warned };
}

/** What happened, without the stamp that the journal gives it. */
export function happeningOf<Kept extends JournalRecord>(
  record: Kept,
): Omit<Kept, 'v' | 'id' | 'at' | 'day'> {
  const { v: _v, id: _id, at: _at, day: _day, ...happening } = record;
  return happening;
}

export const TAKE = happeningOf(takeRecord());
export const WHOLE = happeningOf(wholeRecord());
export const ANSWER = happeningOf(answerRecord());

/** A record as its line. */
export function lineOf(record: object): string {
  return JSON.stringify(record);
}

/** Records as the journal frames them. */
export function framed(...records: readonly object[]): string {
  return records.map((record) => `\n${lineOf(record)}\n`).join('');
}

/** The data directory of one test. */
export interface Shelf {
  /** The data directory: not there until something is kept. */
  folder: string;
  journal: string;
  cache: string;
  /** Beside the data directory, for other files. */
  elsewhere(name: string): string;
  write(content: string | Uint8Array): void;
  bytes(): string;
}

export const test = plainTest.extend<{ shelf: Shelf }>({
  // Vitest reads the names of other fixtures from this pattern.
  shelf: async ({ task: _ }, use) => {
    const root = mkdtempSync(join(tmpdir(), 'star-coach-journal-'));
    const folder = join(root, 'state', 'star-coach');
    const journal = join(folder, 'journal.jsonl');
    await use({
      folder,
      journal,
      cache: join(folder, 'progress.json'),
      elsewhere: (name) => join(root, name),
      write(content) {
        makeFolder(folder);
        writeFileSync(journal, content);
      },
      bytes: () => readFileSync(journal, 'latin1'),
    });
    rmSync(root, { recursive: true, force: true });
  },
});
