import { join } from 'node:path';
import type { Files } from '../files/files.ts';
import { clearParts } from '../files/part-file.ts';
import type { System } from './system.ts';

/** Where the journal lies, and what belongs to it. */
export interface JournalPaths {
  folder: string;
  journal: string;
  /** There while someone rewrites the journal. */
  lock: string;
  /** The journal folded, to be thrown away at will. */
  cache: string;
  /** Unfinished rehearsals, a file each. */
  drafts: string;
  /** Unfinished stories of the person's own, a file each. */
  stories: string;
  /** Unfinished mock loops, a file each. */
  loops: string;
  /** What is known of scenario files, to be thrown away at will. */
  scenarios: string;
  /** What was read in `config.yaml`, to be thrown away at will. */
  settings: string;
}

export function placeIn(folder: string): JournalPaths {
  return {
    folder,
    journal: join(folder, 'journal.jsonl'),
    lock: join(folder, 'journal.lock'),
    cache: join(folder, 'progress.json'),
    drafts: join(folder, 'drafts'),
    stories: join(folder, 'stories'),
    loops: join(folder, 'loops'),
    scenarios: join(folder, 'scenarios.json'),
    settings: join(folder, 'settings.json'),
  };
}

const WRITTEN = ['journal.jsonl', 'progress.json', 'scenarios.json', 'settings.json', 'import'];

/** Removes what other processes, ended by now, left half written in the data directory. */
export function clearLeftovers({ folder }: JournalPaths, system: System): void {
  clearParts(folder, (name) => WRITTEN.includes(name), system, system);
}

/** Removes a cache; a folder that has its name holds nothing of ours. */
export function removeCache(path: string, files: Files): void {
  if (files.stateAt(path)?.kind !== 'folder') files.remove(path);
}
