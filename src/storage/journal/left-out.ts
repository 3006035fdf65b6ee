import { RECORD_VERSION } from '../../progress/record-version.ts';
import { visibleLine } from '../../text/visible.ts';
import type { LineReading } from './read-record.ts';

interface Lines {
  count: number;
  /** The number of the first of them. */
  first: number;
}

/** The lines of a journal that could not be used. They stay where they are. */
export interface LeftOutLines {
  unreadable: Lines | null;
  newer: (Lines & { version: number }) | null;
}

export function nothingLeftOut(): LeftOutLines {
  return { unreadable: null, newer: null };
}

export function leaveOut(
  leftOut: LeftOutLines,
  number: number,
  reading: Exclude<LineReading, { kind: 'record' }>,
): void {
  const before = leftOut[reading.kind];
  const lines = { count: (before?.count ?? 0) + 1, first: before?.first ?? number };
  if (reading.kind === 'unreadable') leftOut.unreadable = lines;
  else {
    const version = Math.max(leftOut.newer?.version ?? 0, reading.version);
    leftOut.newer = { ...lines, version };
  }
}

function subject({ count }: Lines): string {
  if (count === 1) return 'this line';
  return count === 2 ? 'this line and 1 more' : `this line and ${count - 1} more`;
}

/** What to tell the person, line by line; nothing when every line could be used. */
export function leftOutWarning(path: string, { unreadable, newer }: LeftOutLines): string[] {
  const place = ({ first }: Lines) => `${visibleLine(path)}:${first}`;
  const lines: string[] = [];
  if (unreadable !== null) {
    lines.push(
      `${place(unreadable)}: ${subject(unreadable)} could not be read and did not count. The file stays as it is.`,
    );
  }
  if (newer !== null) {
    lines.push(
      `${place(newer)}: ${subject(newer)} did not count: written by a newer star-coach (records of version ${newer.version}, this one knows ${RECORD_VERSION}). Update star-coach to see everything.`,
    );
  }
  return lines;
}
