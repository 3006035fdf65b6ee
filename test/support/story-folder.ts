import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

export interface StoryFolder {
  /** Its path; another folder for every test. */
  readonly path: string;
  /** A folder beside it for what is kept. */
  readonly data: string;
  /** Writes a file in it, and the folders above; returns its path. */
  write(name: string, content: string | Uint8Array): string;
  read(path: string): string;
  /** Gives a file another content of the same length that was written at the same time. */
  writeUnseen(path: string, content: string): void;
}

/** A folder for files of one's own, made before each test and removed after it. */
export function storyFolder(): StoryFolder {
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'star-coach-own-'));
    mkdirSync(join(home, 'stories'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));
  return {
    get path() {
      return join(home, 'stories');
    },
    get data() {
      return join(home, 'data');
    },
    write(name, content) {
      const path = join(home, 'stories', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    read: (path) => readFileSync(path, 'utf8'),
    writeUnseen(path, content) {
      const { atime, mtime } = statSync(path);
      writeFileSync(path, content);
      utimesSync(path, atime, mtime);
    },
  };
}
