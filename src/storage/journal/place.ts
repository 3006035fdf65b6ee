import { join } from 'node:path';
import type { System } from './system.ts';

/** Where the journal lies, and what belongs to it. */
export interface Place {
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
  /** What is known of scenario files, to be thrown away at will. */
  scenarios: string;
}

export function placeIn(folder: string): Place {
  return {
    folder,
    journal: join(folder, 'journal.jsonl'),
    lock: join(folder, 'journal.lock'),
    cache: join(folder, 'progress.json'),
    drafts: join(folder, 'drafts'),
    stories: join(folder, 'stories'),
    scenarios: join(folder, 'scenarios.json'),
  };
}

/** Where a process writes what is to become `path`. */
export function temporary(path: string, processId: number): string {
  return `${path}.${processId}.tmp`;
}

const TEMPORARY = /^(?:journal\.jsonl|(?:progress|scenarios)\.json|import)\.(\d{1,10})\.tmp$/;

/** Removes what other processes, ended by now, left half written in the data directory. */
export function clearLeftovers({ folder }: Place, { files, processId, isAlive }: System): void {
  for (const name of files.list(folder)) {
    const writer = Number(TEMPORARY.exec(name)?.[1] ?? Number.NaN);
    const isOver = !Number.isNaN(writer) && writer !== processId && !isAlive(writer);
    if (isOver) files.remove(join(folder, name));
  }
}
