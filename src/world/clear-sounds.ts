import { existsSync } from 'node:fs';
import { ExpectedError } from '../errors.ts';
import type { Config } from '../stores.ts';

interface Keeping {
  now: number;
  config(): Promise<Config>;
}

/** Null where what is set does not hold: whoever needs it says so, and nothing is removed by guess. */
async function daysToKeep({ config }: Keeping): Promise<number | null> {
  try {
    return (await (await config()).settings()).keepAudioDays;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return null;
  }
}

/**
 * Removes the sound of a program that was killed while a recogniser read it, and what was kept and whose
 * days are over. Where there is no sound it costs two looks and loads nothing.
 */
export async function clearSounds(data: string | null, keeping: Keeping): Promise<void> {
  if (data === null) return;
  if (existsSync(`${data}/sound`)) {
    const { removeLeftSounds } = await import('../audio/sound-folder.ts');
    removeLeftSounds(data);
  }
  const kept = `${data}/recordings`;
  const days = existsSync(kept) ? await daysToKeep(keeping) : null;
  if (days === null) return;
  const { removeOldSounds } = await import('../storage/recordings/remove-old.ts');
  removeOldSounds(kept, { now: keeping.now, days });
}
