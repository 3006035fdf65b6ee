import { DAY_MS } from '../../progress/day-number.ts';
import { steady } from '../files/disk.ts';
import { type Files, realFiles } from '../files/files.ts';
import { partOf } from '../files/part-file.ts';
import { isAlive } from '../files/process.ts';
import { removeEmptied, type SoundFile, soundFilesIn } from './sound-files.ts';

interface Keeping {
  /** Milliseconds since 1970. */
  now: number;
  /** For so many days sound stays. */
  days: number;
}

/** Whether a file was being written by a program that has ended by now. */
function isTorn({ name }: SoundFile): boolean {
  const part = partOf(name);
  return part !== null && !isAlive(part.processId);
}

/**
 * Removes the sound whose days are over, and what a program that was killed left of some. What cannot be
 * removed stays until the next start.
 */
export function removeOldSounds(
  folder: string,
  { now, days }: Keeping,
  realOrFaulty: Files = realFiles,
): void {
  const files = steady(realOrFaulty);
  try {
    for (const file of soundFilesIn(folder, files)) {
      const state = files.stateAt(file.path);
      if (state === null || state.kind === 'folder') continue;
      if (isTorn(file) || now - state.changedAt > days * DAY_MS) files.remove(file.path);
    }
    removeEmptied(folder, files);
  } catch {
    // It is another's, or the disk fails: the next start tries again.
  }
}
