import { FailureError } from '../../errors.ts';
import { RECORD_VERSION } from '../../progress/record-version.ts';
import { visibleLine } from '../../text/visible.ts';
import type { Files } from '../files/files.ts';
import { lastVersion } from './last-version.ts';

/** Where a newer version of the program has written: whoever knows less changes nothing. */
export function newerVersion(path: string, version: number): FailureError {
  return new FailureError(
    `${visibleLine(path)} was written by a newer star-coach (records of version ${version}, this one knows ${RECORD_VERSION})`,
    { hint: 'Update star-coach, or keep what this one writes elsewhere: --data-dir DIR.' },
  );
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
