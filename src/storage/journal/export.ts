import type { OpenFile } from '../files/read-file.ts';
import { exportFile, exportStream } from './export-target.ts';
import type { LeftOutLines } from './left-out.ts';
import { withJournal } from './open-journal.ts';
import type { JournalPaths } from './place.ts';
import type { System } from './system.ts';
import { lineTaker, recordsIn } from './take-lines.ts';

/** A file to write, or a stream to write to. */
export type ExportTarget = { path: string; force: boolean } | { stream: NodeJS.WritableStream };

/**
 * Writes the lines of all records, as they are and in their order. Returns how many there were,
 * null when the stream did not take all. Throws `FailureError`.
 */
export async function exportRecords(
  place: JournalPaths | null,
  system: System,
  target: ExportTarget,
): Promise<{ count: number | null; leftOut: LeftOutLines }> {
  const { files } = system;
  const taker = await lineTaker();
  function* lines({ descriptor }: OpenFile) {
    for (const { bytes } of recordsIn(files, descriptor, taker)) yield bytes;
  }
  const write = async (journal: OpenFile | null) => {
    const all = journal === null ? [] : lines(journal);
    if ('stream' in target) return exportStream(target.stream, all);
    exportFile(target, all, system, journal?.state ?? null);
    return true;
  };
  const written = place === null ? null : await withJournal(place, files, write);
  const isWhole = written ?? (await write(null));
  return { count: isWhole ? taker.ids.size : null, leftOut: taker.leftOut };
}
