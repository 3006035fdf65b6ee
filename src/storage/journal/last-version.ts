import type { Files } from '../files/files.ts';
import { readRange } from '../files/read-file.ts';
import { createSplitter } from './lines.ts';
import { parseRaw, versionOf } from './upgrade.ts';

const FIRST_LOOK_BYTES = 8 * 1024;
/** Records are far shorter: beyond this much garbage the file says nothing about its version. */
const LONGEST_LOOK_BYTES = 4 * 1024 * 1024;

function lastVersionIn(bytes: Buffer): number | null {
  const splitter = createSplitter();
  const lines = [...splitter.push(bytes), ...splitter.end()];
  for (const line of lines.reverse()) {
    const raw = line.bytes === null ? null : parseRaw(line.bytes.toString('utf8'));
    const version = raw === null ? null : versionOf(raw);
    if (version !== null) return version;
  }
  return null;
}

/**
 * The version of the last record that can be read, null when there is none. Looks at the end of
 * the file only, further back where the last line is long.
 */
export function lastVersion(files: Files, descriptor: number, size: number): number | null {
  for (let look = FIRST_LOOK_BYTES; ; look *= 4) {
    const from = Math.max(0, size - look);
    // A line cut at its start is no JSON, so it says nothing.
    const version = lastVersionIn(readRange(files, descriptor, from, size));
    if (version !== null || from === 0 || look >= LONGEST_LOOK_BYTES) return version;
  }
}
