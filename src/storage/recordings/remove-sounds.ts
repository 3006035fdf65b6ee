import type { Files } from '../files/files.ts';
import { removeEmptied, soundFilesIn } from './sound-files.ts';

/** Removes the sound of the sessions that are meant. Throws what the system says where it cannot. */
export function removeSounds(
  folder: string,
  files: Files,
  isMeant: (session: string) => boolean,
): void {
  for (const { path } of soundFilesIn(folder, files, isMeant)) {
    if (files.stateAt(path)?.kind !== 'folder') files.remove(path);
  }
  if (files.stateAt(folder)?.kind === 'folder') removeEmptied(folder, files);
}
