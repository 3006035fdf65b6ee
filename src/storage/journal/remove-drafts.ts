import { join } from 'node:path';
import type { Files } from './files.ts';
import type { Place } from './place.ts';

/** A draft, or what a process that was killed has left of one. */
const DRAFT = /^([a-z0-9-]+)\.json(?:\.\d+\.tmp)?$/;

/** Removes the drafts of the sessions that `goes` says. */
export function removeDrafts(
  { drafts }: Place,
  files: Files,
  goes: (session: string) => boolean,
): void {
  for (const name of files.list(drafts)) {
    const session = DRAFT.exec(name)?.[1];
    if (session !== undefined && goes(session)) files.remove(join(drafts, name));
  }
}
