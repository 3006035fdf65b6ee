import { join } from 'node:path';
import { realDisk } from '../storage/files/disk.ts';
import { makeFolder } from '../storage/files/make-folder.ts';
import { readIfSound } from '../storage/files/read-file.ts';
import { writeWhole } from '../storage/files/whole-file.ts';
import type { RememberedRecorder } from './find-recorder.ts';

const LONGEST = 100;

/** `recorder` in the data directory: the name of the one that worked. Null keeps nothing. */
export function rememberedRecorder(data: string | null): RememberedRecorder {
  const path = data === null ? null : join(data, 'recorder');
  return {
    name() {
      const bytes = path === null ? null : readIfSound(realDisk.files, path, LONGEST);
      return bytes === null ? null : bytes.toString('utf8').trim();
    },
    keep(name) {
      if (path === null || data === null) return;
      try {
        makeFolder(data);
        const pieces = [Buffer.from(`${name}\n`, 'utf8')];
        writeWhole(path, pieces, { over: 'anything', durable: false }, realDisk);
      } catch {
        // They are tried in their order the next time.
      }
    },
  };
}
