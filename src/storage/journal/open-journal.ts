import { FailureError } from '../../errors.ts';
import { visibleLine } from '../../text/visible.ts';
import type { Files } from '../files/files.ts';
import { NoFile, type OpenFile, openRegular } from '../files/read-file.ts';
import { asFailure } from './as-failure.ts';
import type { JournalPaths } from './place.ts';

/**
 * Does something with the journal open; returns null when there is none yet. Throws `FailureError`
 * when it cannot be read.
 */
export async function withJournal<Result>(
  { journal }: JournalPaths,
  files: Files,
  work: (journal: OpenFile) => Promise<Result>,
): Promise<Result | null> {
  let open: OpenFile | null = null;
  try {
    open = openRegular(files, journal);
    return open === null ? null : await work(open);
  } catch (cause) {
    if (cause instanceof NoFile) {
      throw new FailureError(`${visibleLine(journal)} is ${cause.message}`, { cause });
    }
    throw asFailure(`cannot read ${visibleLine(journal)}`, cause);
  } finally {
    if (open !== null) files.close(open.descriptor);
  }
}
