import { join } from 'node:path';
import type { Files } from '../files/files.ts';
import { heldName } from '../files/held-name.ts';
import { partOf } from '../files/part-file.ts';
import { openRegular } from '../files/read-file.ts';
import { removeSounds } from '../recordings/remove-sounds.ts';
import { withLock } from './lock.ts';
import { type JournalPaths, removeCache } from './place.ts';
import { rawLines } from './raw-lines.ts';
import { readRecords } from './read-records.ts';
import { rewrite, settle } from './rewrite.ts';
import type { System } from './system.ts';
import type { Raw } from './upgrade.ts';

/** Whether a session is the one of that id, or an answer in the loop of that id. */
function isOf(session: string, id: string): boolean {
  return session === id || session.startsWith(`${id}-q`);
}

/** Whether a record belongs to the session, the loop or the real interview of that id. */
function belongsTo(raw: Raw, id: string): boolean {
  const { session, loop, interview } = raw;
  if (loop === id || interview === id) return true;
  return typeof session === 'string' && isOf(session, id);
}

function idsOfSession(place: JournalPaths, files: Files, session: string): Set<unknown> {
  const ids = new Set<unknown>();
  const open = openRegular(files, place.journal);
  if (open === null) return ids;
  try {
    for (const { raw } of rawLines(place, files, open.descriptor)) {
      if (raw !== null && belongsTo(raw, session)) ids.add(raw['id']);
    }
    return ids;
  } finally {
    files.close(open.descriptor);
  }
}

/**
 * Removes for good what a session left: its takes and answers, the grades of them, its draft, its sound; or a loop, or a real interview. Lines
 * that cannot be read stay. Returns how many records it removed.
 */
export async function removeSession(
  place: JournalPaths,
  system: System,
  session: string,
): Promise<number> {
  const { files } = system;
  const removed = new Set<unknown>();
  if (files.stateAt(place.journal) !== null) {
    await withLock(place, system, (lock) => {
      settle(place, files);
      const own = idsOfSession(place, files, session);
      if (own.size === 0) return;
      rewrite(place, system, lock, {
        keeps(raw) {
          if (raw === null) return true;
          const goes = belongsTo(raw, session) || own.has(raw['of']);
          if (goes) removed.add(raw['id']);
          return !goes;
        },
      });
    });
  }
  for (const folder of [place.drafts, place.loops, place.interviews]) {
    removeDrafts(folder, files, (id) => id === session);
  }
  removeSounds(place.recordings, files, (id) => isOf(id, session));
  return removed.size;
}

/**
 * Removes the drafts in a folder, of rehearsals or of stories, whose ids `goes` says, whoever holds
 * them, and what a process that was killed has left of them.
 */
function removeDrafts(folder: string, files: Files, goes: (id: string) => boolean): void {
  for (const name of files.list(folder)) {
    const draft = heldName(partOf(name)?.of ?? name);
    const path = join(folder, name);
    if (draft === null || !goes(draft.id)) continue;
    if (files.stateAt(path)?.kind !== 'folder') files.remove(path);
  }
}

/**
 * Removes everything that was kept: the journal, all drafts of rehearsals, stories, loops and logs, all
 * sound, what is known of them and of the settings. Finished scenarios are the person's own files and stay. Returns how
 * many records there were.
 */
export async function wipe(place: JournalPaths, system: System): Promise<number> {
  const { files } = system;
  if (files.stateAt(place.folder) === null) return 0;
  const read = await readRecords(place, files);
  await withLock(place, system, (lock) => rewrite(place, system, lock, { keeps: () => false }));
  for (const folder of [place.drafts, place.stories, place.loops, place.interviews]) {
    removeDrafts(folder, files, () => true);
  }
  removeSounds(place.recordings, files, () => true);
  for (const cache of place.known) removeCache(cache, files);
  return read?.records.length ?? 0;
}
