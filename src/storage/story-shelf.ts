import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryShelf } from '../stores.ts';
import { writeNewFile } from './new-file.ts';
import type { ScenarioFolder } from './scenario-folder.ts';

function isThere(path: string): boolean {
  try {
    // A link that leads nowhere is there too.
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Where new scenarios of one's own go: `folder`, null when there is no place for one. */
export function createStoryShelf(folder: ScenarioFolder | null): StoryShelf {
  return {
    pathFor: (id) => (folder === null ? null : join(folder.path, `${id}.yaml`)),
    findsById: folder?.by !== 'option',
    isTaken: isThere,
    write: writeNewFile,
  };
}
