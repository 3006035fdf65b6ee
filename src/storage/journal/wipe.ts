import { removeSounds } from '../recordings/remove-sounds.ts';
import { withLock } from './lock.ts';
import { type JournalPaths, removeCache } from './place.ts';
import { readRecords } from './read-records.ts';
import { removeDrafts } from './remove-drafts.ts';
import { rewrite } from './rewrite.ts';
import type { System } from './system.ts';

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
