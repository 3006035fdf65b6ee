import { withLock } from './lock.ts';
import type { Place } from './place.ts';
import { readRecords } from './read-records.ts';
import { removeDrafts } from './remove-drafts.ts';
import { rewrite } from './rewrite.ts';
import type { System } from './system.ts';

/**
 * Removes everything that was kept: the journal, its cache, all drafts. Returns how many records
 * there were.
 */
export async function wipe(place: Place, system: System): Promise<number> {
  const { files } = system;
  if (files.stateAt(place.folder) === null) return 0;
  const read = await readRecords(place, files);
  await withLock(place, system, (lock) => rewrite(place, system, lock, { keeps: () => false }));
  removeDrafts(place, files, () => true);
  return read?.records.length ?? 0;
}
