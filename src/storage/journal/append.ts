import { FailureError } from '../../errors.ts';
import { visibleLine } from '../../text/visible.ts';
import { faultCode } from '../files/fault-code.ts';
import { makeFolder } from '../files/make-folder.ts';
import { writeAtOnce } from '../files/write-all.ts';
import { LINE_BYTES } from './lines.ts';
import { waitForRewriter } from './lock.ts';
import type { JournalPaths } from './place.ts';
import type { System } from './system.ts';
import { checkWritable } from './writable.ts';

/** How often a record is written again because someone replaced the file under it. */
const ATTEMPTS = 5;

/** Whether the record is in the file that the path leads to, now that nobody is rewriting it. */
function appendOnce(place: JournalPaths, framed: Buffer, system: System): boolean {
  const { files } = system;
  const descriptor = files.open(place.journal, 'append');
  try {
    checkWritable(files, descriptor, place.journal);
    files.restrict(descriptor);
    const { size, identity } = files.state(descriptor);
    writeAtOnce(files, descriptor, framed);
    files.sync(descriptor);
    if (size === 0) files.syncFolder(place.folder);
    // Closed only after this look: another file could get the same identity.
    waitForRewriter(place, system);
    return files.stateAt(place.journal)?.identity === identity;
  } finally {
    files.close(descriptor);
  }
}

/**
 * Writes one record, given as JSON, to the end of the journal, and waits until it is on the disk.
 * A line feed before it keeps it apart from whatever a crash may have left there. Returns why it
 * could not be saved, if it could not. The time it takes does not depend on the journal's size.
 */
export function appendRecord(
  place: JournalPaths,
  json: string,
  system: System,
): string | undefined {
  const framed = Buffer.from(`\n${json}\n`, 'utf8');
  if (framed.length > LINE_BYTES) return 'not saved: the text is too long to keep';
  try {
    makeFolder(place.folder);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      if (appendOnce(place, framed, system)) return undefined;
    }
    return `not saved: ${visibleLine(place.journal)} is being rewritten all the time`;
  } catch (error) {
    if (!(error instanceof FailureError)) {
      return `not saved (${faultCode(error)}): ${visibleLine(place.journal)}`;
    }
    return ['not saved: ', error.message, error.hint && `. ${error.hint}`].join('');
  }
}
