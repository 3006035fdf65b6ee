import { closeSync, fsyncSync, mkdtempSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { realFiles } from './files/files.ts';
import { writeAll } from './files/write-all.ts';

/**
 * Writes a text to a file that nobody else can read, in a folder of its own among the temporary
 * ones. Returns its path; null when that cannot be done.
 */
export function writeWordsFile(text: string, name = 'words.md'): string | null {
  try {
    // Loaded only here: at every start of a rehearsal this file is.
    const { tmpdir } = process.getBuiltinModule('node:os');
    const path = join(mkdtempSync(join(tmpdir(), 'star-coach-')), name);
    const descriptor = openSync(path, 'wx', 0o600);
    try {
      writeAll(realFiles, descriptor, Buffer.from(text, 'utf8'));
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    return path;
  } catch {
    return null;
  }
}
