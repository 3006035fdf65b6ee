import { FailureError } from '../../errors.ts';
import { RECORD_VERSION } from '../../progress/record-version.ts';
import { visibleLine } from '../../text/visible.ts';
import type { Files } from '../files/files.ts';
import { readRange } from '../files/read-file.ts';
import { createSplitter } from './lines.ts';
import { parseRaw, versionOf } from './upgrade.ts';

/** Where a newer version of the program has written: whoever knows less changes nothing. */
export function newerVersion(path: string, version: number): FailureError {
  return new FailureError(
    `${visibleLine(path)} was written by a newer star-coach (records of version ${version}, this one knows ${RECORD_VERSION})`,
    { hint: 'Update star-coach, or keep what this one writes elsewhere: --data-dir DIR.' },
  );
}

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
function lastVersion(files: Files, descriptor: number, size: number): number | null {
  for (let look = FIRST_LOOK_BYTES; ; look *= 4) {
    const from = Math.max(0, size - look);
    // A line cut at its start is no JSON, so it says nothing.
    const version = lastVersionIn(readRange(files, descriptor, from, size));
    if (version !== null || from === 0 || look >= LONGEST_LOOK_BYTES) return version;
  }
}

/**
 * Looks whether this program may write to an open journal. Throws `FailureError` where it is no
 * regular file, or a newer version has written last.
 */
export function checkWritable(files: Files, descriptor: number, path: string): void {
  const { kind, size } = files.state(descriptor);
  if (kind !== 'file') throw new FailureError(`${visibleLine(path)} is no regular file`);
  const version = lastVersion(files, descriptor, size) ?? 0;
  if (version > RECORD_VERSION) throw newerVersion(path, version);
}
