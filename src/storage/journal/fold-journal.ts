import { emptyProgress, type Progress } from '../../progress/progress.ts';
import type { OpenFile } from '../files/read-file.ts';
import type { Fold } from './cache.ts';
import { type LeftOutLines, nothingLeftOut } from './left-out.ts';
import { fileLines, type Line } from './lines.ts';
import { withJournal } from './open-journal.ts';
import type { JournalPaths } from './place.ts';
import type { System } from './system.ts';

/** What a journal says that is not there. */
export function nothingFolded(): Fold {
  return { progress: emptyProgress(), leftOut: nothingLeftOut(), offset: 0, number: 1 };
}

interface Folded {
  progress: Progress;
  leftOut: LeftOutLines;
}

interface FoldOptions {
  /** Whether what is folded now may be kept for the next time. */
  save: boolean;
  program: string;
}

async function fold(
  place: JournalPaths,
  system: System,
  journal: OpenFile,
  { save, program }: FoldOptions,
): Promise<Folded> {
  const { files } = system;
  const { readFold, writeFold } = await import('./cache.ts');
  const kept = readFold(place, files, journal, program);
  const { size } = journal.state;
  if (kept?.offset === size) return kept;
  const known = kept?.ids() ?? null;
  const before = kept === null || known === null ? nothingFolded() : kept;

  const { remember } = await import('../../progress/remember.ts');
  const { lineTaker } = await import('./take-lines.ts');
  const taker = await lineTaker(known ?? [], before.leftOut);
  const { leftOut } = taker;
  let { offset, number } = before;
  let progress = { ...before.progress };
  const add = (line: Line) => {
    const record = taker.take(line);
    if (record !== null) progress = remember(progress, record);
  };
  let growing: Line | null = null;
  for (const line of fileLines(files, journal.descriptor, { from: offset, to: size, number })) {
    if (line.ended) {
      add(line);
      offset = line.end;
      number = line.number + 1;
    } else growing = line;
  }
  if (save && offset > before.offset) {
    const folded = { progress, leftOut, offset, number, ids: taker.ids };
    writeFold(place, system, journal, folded, program);
  }
  // What no line feed ends may still grow, so it counts now and is looked at again next time.
  if (growing !== null) add(growing);
  return { progress, leftOut };
}

/**
 * What the journal says, folded. Only what has been appended since the last time is read, where
 * that was kept. Throws `FailureError` when the journal cannot be read.
 */
export async function foldJournal(
  place: JournalPaths,
  system: System,
  options: FoldOptions,
): Promise<Folded> {
  const folded = await withJournal(place, system.files, (journal) =>
    fold(place, system, journal, options),
  );
  return folded ?? nothingFolded();
}
