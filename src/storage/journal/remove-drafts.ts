import { join } from 'node:path';
import type { Files } from './files.ts';

/** A draft, or what a process that was killed has left of one. */
const DRAFT = /^([a-z0-9-]+)\.json(?:\.\d+\.tmp)?$/;

/** Removes the drafts in a folder, of rehearsals or of stories, whose ids `goes` says. */
export function removeDrafts(folder: string, files: Files, goes: (id: string) => boolean): void {
  for (const name of files.list(folder)) {
    const id = DRAFT.exec(name)?.[1];
    if (id !== undefined && goes(id)) files.remove(join(folder, name));
  }
}
