import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { ID_PATTERN } from '../scenario/id.ts';
import type { Drafts } from '../stores.ts';
import { visibleDeep } from '../text/visible.ts';
import { faultCode } from './fault-code.ts';
import { makeFolder } from './make-folder.ts';

/** Temporary file, fsync, rename: a draft on disk is always a whole one. */
export function writeWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  rmSync(temporary, { force: true });
  try {
    // A new file and never one that is there: it might be a link that leads elsewhere.
    const file = openSync(temporary, 'wx', 0o600);
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function fileName(id: string): string {
  return `${id}.json`;
}

function draftFiles(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}

/**
 * Unfinished rehearsals as files in `folder` of the data directory. `folder` is null when there is
 * nowhere to keep them: the session still runs, and saving says why it could not.
 */
export function createDrafts(folder: string | null): Drafts {
  return {
    keeps: true,
    async list() {
      if (folder === null) return [];
      const files = draftFiles(folder);
      // Loads zod, which most runs of the program can do without.
      if (files.length === 0) return [];
      const { draftSchema } = await import('../rehearsal/records.ts');
      return files
        .flatMap((name) => {
          const { data } = draftSchema.safeParse(readJson(join(folder, name)));
          // A copy under another name could be continued, but never removed.
          return data && name === fileName(data.id) ? [visibleDeep(data)] : [];
        })
        .sort((a, b) => b.savedAt - a.savedAt);
    },
    save(draft) {
      if (folder === null) return 'not saved: no home directory; set STAR_COACH_HOME';
      if (!ID_PATTERN.test(draft.id)) throw new Error(`not a draft id: ${draft.id}`);
      try {
        makeFolder(folder);
        writeWhole(join(folder, fileName(draft.id)), JSON.stringify(draft));
        return undefined;
      } catch (error) {
        return `not saved (${faultCode(error)}): ${folder}`;
      }
    },
    remove(id) {
      if (folder === null) return undefined;
      const path = join(folder, fileName(id));
      try {
        rmSync(path, { force: true });
        return undefined;
      } catch (error) {
        const why = faultCode(error);
        // The folder is a file, so nothing was ever saved there.
        return why === 'ENOTDIR' ? undefined : `not deleted (${why}): ${path}`;
      }
    },
  };
}
