import type { JournalRecord } from '../../progress/records.ts';
import type { Files } from '../files/files.ts';
import { type LeftOutLines, leaveOut, nothingLeftOut } from './left-out.ts';
import { fileLines, isBlank, type Line } from './lines.ts';
import { recordReader } from './read-record.ts';

/** Reads lines one after the other, and knows what it has read. */
export interface LineTaker {
  /** The record a line holds; null when it holds none, or one that was there before. */
  take(line: Line): JournalRecord | null;
  readonly ids: ReadonlySet<string>;
  readonly leftOut: LeftOutLines;
}

/** Takes up where an earlier reading of the same journal ended: with the ids of its records. */
export async function lineTaker(
  known: Iterable<string> = [],
  leftOut: LeftOutLines = nothingLeftOut(),
): Promise<LineTaker> {
  const read = await recordReader();
  const ids = new Set(known);
  return {
    ids,
    leftOut,
    take(line) {
      if (isBlank(line)) return null;
      const reading = read(line);
      if (reading.kind !== 'record') {
        leaveOut(leftOut, line.number, reading);
        return null;
      }
      const { record } = reading;
      if (ids.has(record.id)) return null;
      ids.add(record.id);
      return record;
    },
  };
}

/** The records of an open journal, each with the bytes of its line, valid until the next. */
export function* recordsIn(
  files: Files,
  descriptor: number,
  taker: LineTaker,
): Generator<{ record: JournalRecord; bytes: Buffer }> {
  for (const line of fileLines(files, descriptor, { to: files.state(descriptor).size })) {
    const record = taker.take(line);
    if (record !== null && line.bytes !== null) yield { record, bytes: line.bytes };
  }
}
