import { FailureError } from '../../errors.ts';
import { visibleLine } from '../../text/visible.ts';
import { asFailure } from './as-failure.ts';
import type { FileState, Files } from './files.ts';
import type { Place } from './place.ts';
import { openIfThere } from './read-file.ts';

/** The journal, open to be read. */
export interface OpenJournal {
  descriptor: number;
  state: FileState;
}

/**
 * Does something with the journal open; returns null when there is none yet. Throws `FailureError`
 * when it cannot be read.
 */
export async function withJournal<Result>(
  { journal }: Place,
  files: Files,
  work: (journal: OpenJournal) => Promise<Result>,
): Promise<Result | null> {
  let descriptor: number | null = null;
  try {
    descriptor = openIfThere(files, journal);
    if (descriptor === null) return null;
    const state = files.state(descriptor);
    if (!state.isFile) throw new FailureError(`${visibleLine(journal)} is no regular file`);
    return await work({ descriptor, state });
  } catch (cause) {
    throw asFailure(`cannot read ${visibleLine(journal)}`, cause);
  } finally {
    if (descriptor !== null) files.close(descriptor);
  }
}
