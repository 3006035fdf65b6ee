import { RECORD_VERSION } from '../../progress/record-version.ts';
import type { Files } from '../files/files.ts';
import { fileLines, isBlank, type Line } from './lines.ts';
import type { JournalPaths } from './place.ts';
import { parseRaw, type Raw, upgrade, versionOf } from './upgrade.ts';
import { newerVersion } from './writable.ts';

/**
 * The whole lines of an open journal and what they say, in the latest version; null where that is
 * nothing readable. Throws where a newer version of the program has written.
 */
export function* rawLines(
  place: JournalPaths,
  files: Files,
  descriptor: number,
): Generator<{ line: Line; raw: Raw | null }> {
  const { size } = files.state(descriptor);
  for (const line of fileLines(files, descriptor, { to: size })) {
    // Someone is writing it just now.
    if (!line.ended) return;
    if (isBlank(line)) continue;
    const raw = line.bytes === null ? null : parseRaw(line.bytes.toString('utf8'));
    const version = raw === null ? null : versionOf(raw);
    if (version !== null && version > RECORD_VERSION) throw newerVersion(place.journal, version);
    yield { line, raw: raw === null ? null : upgrade(raw) };
  }
}
