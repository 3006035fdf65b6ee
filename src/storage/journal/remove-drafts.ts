import { join } from 'node:path';
import type { Files } from '../files/files.ts';
import { heldName } from '../files/held-name.ts';
import { partOf } from '../files/part-file.ts';

/**
 * Removes the drafts in a folder, of rehearsals or of stories, whose ids `goes` says, whoever holds
 * them, and what a process that was killed has left of them.
 */
export function removeDrafts(folder: string, files: Files, goes: (id: string) => boolean): void {
  for (const name of files.list(folder)) {
    const draft = heldName(partOf(name)?.of ?? name);
    const path = join(folder, name);
    if (draft === null || !goes(draft.id)) continue;
    if (files.stateAt(path)?.kind !== 'folder') files.remove(path);
  }
}
