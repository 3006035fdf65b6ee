import type { Held } from '../../stores.ts';
import { visibleDeep, visibleLine } from '../../text/visible.ts';
import { faultCode } from './fault-code.ts';
import type { Files } from './files.ts';
import type { HeldFile } from './held-files.ts';
import { type FileReading, readFile } from './read-file.ts';

/** Some ten times the longest text that can be typed, in every part of a draft. */
export const LONGEST_BYTES = 16 * 1024 * 1024;
/** What is read of a folder at most, the newest first. */
const ALL_BYTES = 64 * 1024 * 1024;

export interface Schema<Value> {
  safeParse(value: unknown): { data?: Value | undefined };
}

/** What is there but cannot be read. */
export interface UnreadFile {
  path: string;
  /** What it seems to be. */
  what: string;
  why: string;
}

/** What to tell the person: nothing when all could be read. */
export function leftOutNote([first, ...more]: readonly UnreadFile[]): string[] {
  if (first === undefined) return [];
  const { path, what, why } = first;
  const others = more.length > 0 ? `, nor could ${more.length} more` : '';
  return [
    `${visibleLine(path)}: this ${what} could not be read (${why})${others}. Everything stays as it is.`,
  ];
}

function whyNot(reading: Exclude<FileReading, { kind: 'read' | 'nothing there' }>): string {
  switch (reading.kind) {
    case 'no file':
      return `it is a ${reading.is}`;
    case 'too large':
      return `it is larger than ${LONGEST_BYTES / 1024 / 1024} MB`;
    case 'fault':
      return faultCode(reading.error);
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

const RANK = { mine: 0, nobody: 1, another: 2 };

/** Of several with one id, the one that can be gone on with, and the newest of those. */
function byChoice(a: HeldFile, b: HeldFile): number {
  return RANK[a.hold] - RANK[b.hold] || b.state.changedAt - a.state.changedAt;
}

/** Reads what is there, one value an id, and what could not be read. */
export function readHeld<Value>(
  found: readonly HeldFile[],
  files: Files,
  schema: Schema<Value>,
  { what, idOf }: { what: string; idOf(value: Value): string },
) {
  const values = new Map<string, Held<Value>>();
  const leftOut: UnreadFile[] = [];
  let room = ALL_BYTES;
  for (const { id, path, state, hold } of found.toSorted(byChoice)) {
    if (values.has(id)) continue;
    const leave = (why: string) => leftOut.push({ path, what, why });
    if (state.size > room && state.size <= LONGEST_BYTES) {
      leave('there is too much in this folder');
      continue;
    }
    const reading = readFile(files, path, LONGEST_BYTES);
    if (reading.kind === 'nothing there') continue;
    if (reading.kind !== 'read') {
      leave(whyNot(reading));
      continue;
    }
    room -= reading.bytes.length;
    const { data } = schema.safeParse(parsed(reading.bytes));
    // A copy under another name could be continued, but never removed.
    if (data === undefined || idOf(data) !== id) leave('damaged, or of another version');
    else values.set(id, { ...visibleDeep(data), openElsewhere: hold === 'another' });
  }
  return { values: [...values.values()], leftOut };
}
