import { join } from 'node:path';
import type { Files } from '../files/files.ts';

/** A file with sound in it, or what was left of one. */
export interface SoundFile {
  name: string;
  path: string;
}

/**
 * Whatever lies in the folders of sessions below `folder`. A link is never followed, neither to a folder
 * nor to a file: what it leads to is somebody else's.
 */
export function soundFilesIn(
  folder: string,
  files: Files,
  isMeant: (session: string) => boolean = () => true,
): SoundFile[] {
  if (files.stateAt(folder)?.kind !== 'folder') return [];
  return files
    .list(folder)
    .filter(isMeant)
    .flatMap((session) => {
      const own = join(folder, session);
      if (files.stateAt(own)?.kind !== 'folder') return [];
      return files.list(own).map((name) => ({ name, path: join(own, name) }));
    });
}

/** Removes folders that nothing is left in; any other stays. */
export function removeEmptied(folder: string, files: Files): void {
  const own = files.list(folder).map((session) => join(folder, session));
  for (const path of [...own, folder]) {
    if (files.stateAt(path)?.kind !== 'folder' || files.list(path).length > 0) continue;
    files.removeFolder(path);
  }
}
