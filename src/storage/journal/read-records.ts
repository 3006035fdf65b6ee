import type { JournalRecord } from '../../progress/records.ts';
import type { Files } from '../files/files.ts';
import type { LeftOutLines } from './left-out.ts';
import { withJournal } from './open-journal.ts';
import type { JournalPaths } from './place.ts';
import { lineTaker, recordsIn } from './take-lines.ts';

/** All records in the order of the file; null when there is no journal. Throws `FailureError`. */
export async function readRecords(
  place: JournalPaths,
  files: Files,
): Promise<{ records: JournalRecord[]; leftOut: LeftOutLines } | null> {
  return withJournal(place, files, async ({ descriptor }) => {
    const taker = await lineTaker();
    const records = Array.from(recordsIn(files, descriptor, taker), ({ record }) => record);
    return { records, leftOut: taker.leftOut };
  });
}
