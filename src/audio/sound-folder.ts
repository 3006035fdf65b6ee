import {
  closeSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { makeFolder } from '../storage/files/make-folder.ts';
import { isAlive } from '../storage/files/process.ts';
import type { Hold } from './child.ts';

/** Below the data directory: a recording is here only while a recogniser reads it. */
export const SOUND_FOLDER = 'sound';
const OWNER = /^star-coach-take-(\d{1,10})-/;

/** A sound lent to a recogniser: a file only this person can read, in a folder of its own. */
export interface LentSound {
  readonly folder: string;
  readonly path: string;
  /** Removes it, and whatever else is in its folder. Doing it twice changes nothing. */
  remove(): void;
}

/** The folder of sounds goes with the last of them; any other stays. */
function removeIfOurs(parent: string): void {
  if (basename(parent) !== SOUND_FOLDER) return;
  try {
    rmdirSync(parent);
  } catch {
    // Another window has one there.
  }
}

function writeNew(path: string, pieces: Iterable<Uint8Array>): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

/** Writes a sound in a folder below `parent`. It is gone when the program is, however that ends. Throws where there is no room. */
export function lendSound(wav: Iterable<Uint8Array>, parent: string, hold: Hold): LentSound {
  makeFolder(parent);
  const folder = mkdtempSync(join(parent, `star-coach-take-${process.pid}-`));
  const removeNow = () => {
    rmSync(folder, { recursive: true, force: true });
    removeIfOurs(parent);
  };
  const release = hold(removeNow);
  const remove = () => {
    release();
    try {
      removeNow();
    } catch {
      // The disk is gone, and the file with it.
    }
  };
  const path = join(folder, 'take.wav');
  try {
    writeNew(path, wav);
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, path, remove };
}

/** Removes the sounds that programs left which were killed. */
export function removeLeftSounds(data: string): void {
  const parent = join(data, SOUND_FOLDER);
  try {
    if (!lstatSync(parent).isDirectory()) return;
    for (const name of readdirSync(parent)) {
      const owner = OWNER.exec(name)?.[1];
      if (owner !== undefined && isAlive(Number(owner))) continue;
      rmSync(join(parent, name), { recursive: true, force: true });
    }
    removeIfOurs(parent);
  } catch {
    // Nothing is there, or it is another's: the next start tries again.
  }
}
