import {
  closeSync,
  constants,
  fstatSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCharacters } from '../keys/characters.ts';

/** Far beyond any answer; what an editor leaves behind that is longer is not read to its end. */
const MOST_BYTES = 16 * 1024 * 1024;

/** A text lent to an editor: a file only this person can read, in a folder of its own. */
export interface EditorFile {
  readonly path: string;
  /** What stands in it now; null when it is no file any more. */
  read(): { text: string; isForeign: boolean } | null;
  /** Removes it, and whatever the editor put beside it. */
  remove(): void;
}

function readBytes(path: string): Buffer | null {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    return null;
  }
  try {
    const state = fstatSync(file);
    if (!state.isFile()) return null;
    const bytes = Buffer.alloc(Math.min(state.size, MOST_BYTES));
    let length = 0;
    for (;;) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      if (read === 0) return bytes.subarray(0, length);
      length += read;
    }
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

/** Throws when there is no room for it. A text ends with a line break there, as editors expect. */
export function writeEditorFile(text: string): EditorFile {
  const folder = mkdtempSync(join(tmpdir(), 'star-coach-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const path = join(folder, 'answer.txt');
  try {
    writeFileSync(path, text === '' ? '' : `${text}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    remove();
    throw error;
  }
  return {
    path,
    read() {
      const bytes = readBytes(path);
      if (bytes === null) return null;
      const { text: read, isForeign } = readCharacters(bytes);
      return { text: read.replace(/\r?\n$/, ''), isForeign };
    },
    remove,
  };
}
