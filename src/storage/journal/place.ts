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
  /** Logs of real interviews that were begun, a file each. */
  interviews: string;
  /** Sound that was asked to be kept, a folder a session. */
  recordings: string;
  /** What is known of scenario files, what was found in them, and what `config.yaml` sets: to be thrown away at will. */
  known: string[];
}

const KNOWN = ['scenarios.json', 'checked.json', 'settings.json'];

export function placeIn(folder: string): JournalPaths {
  return {
    folder,
    journal: join(folder, 'journal.jsonl'),
    lock: join(folder, 'journal.lock'),
    cache: join(folder, 'progress.json'),
    drafts: join(folder, 'drafts'),
    stories: join(folder, 'stories'),
    loops: join(folder, 'loops'),
    interviews: join(folder, 'interviews'),
    recordings: join(folder, 'recordings'),
    known: KNOWN.map((name) => join(folder, name)),
  };
}

const WRITTEN = ['journal.jsonl', 'progress.json', ...KNOWN, 'import'];

/** Removes what other processes, ended by now, left half written in the data directory. */
export function clearLeftovers({ folder }: JournalPaths, system: System): void {
  clearParts(folder, (name) => WRITTEN.includes(name), system, system);
}

/** Removes a cache; a folder that has its name holds nothing of ours. */
export function removeCache(path: string, files: Files): void {
  if (files.stateAt(path)?.kind !== 'folder') files.remove(path);
}
