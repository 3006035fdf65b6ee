import { FailureError } from '../../src/errors.ts';
import { emptyProgress } from '../../src/progress/progress.ts';
import { RECORD_VERSION } from '../../src/progress/record-version.ts';
import type { JournalRecord, TakeRecord } from '../../src/progress/records.ts';
import { remember } from '../../src/progress/remember.ts';
import type { Journal } from '../../src/stores.ts';
import { dayOf, NOW } from './clock.ts';

export interface MemoryJournal extends Journal {
  /** What is there now, in the order of the file. */
  readonly kept: JournalRecord[];
  /** Exported files by their path. */
  readonly files: Map<string, JournalRecord[]>;
}

interface Circumstances {
  /** Why nothing can be kept. */
  notice?: string;
  /** Wall-clock time in milliseconds since 1970, for the stamps. */
  now?: () => number;
}

/** A journal in memory. What it stamps is called `r1`, `r2`, and so on. */
export function memoryJournal(
  start: readonly JournalRecord[] = [],
  { notice, now = () => NOW }: Circumstances = {},
): MemoryJournal {
  const kept = structuredClone([...start]);
  const files = new Map<string, JournalRecord[]>();
  let count = 0;

  function keepOnly(isKept: (record: JournalRecord) => boolean): number {
    const before = kept.length;
    kept.splice(0, before, ...kept.filter(isKept));
    return before - kept.length;
  }

  return {
    kept,
    files,
    progress: async () => kept.reduce(remember, emptyProgress()),
    records: async () => structuredClone(kept),
    append(happening) {
      count += 1;
      const id = `r${count}`;
      if (notice !== undefined) return { id, notice };
      const at = now();
      kept.push(structuredClone({ ...happening, v: RECORD_VERSION, id, at, day: dayOf(at) }));
      return { id };
    },
    async removeSession(session) {
      const gone = new Set(
        kept
          .filter(
            (each) =>
              ('session' in each && each.session === session) ||
              (each.kind === 'interview' && each.interview === session),
          )
          .map(({ id }) => id),
      );
      return keepOnly((each) => !gone.has(each.id) && !('of' in each && gone.has(each.of)));
    },
    wipe: async () => keepOnly(() => false),
    async exportTo(path, force) {
      if (files.has(path) && !force) throw new FailureError(`${path} is there already`);
      files.set(path, structuredClone(kept));
      return kept.length;
    },
    async importFrom(path) {
      const records = files.get(path);
      if (records === undefined) throw new FailureError(`no file ${path}`);
      const ids = new Set(kept.map(({ id }) => id));
      const added = records.filter(({ id }) => !ids.has(id));
      kept.push(...structuredClone(added));
      const known = records.length - added.length;
      return { added: added.length, known, leftOut: 0, problems: [] };
    },
  };
}

/** The takes there are in it. */
export function takesIn({ kept }: MemoryJournal): TakeRecord[] {
  return kept.filter((record) => record.kind === 'take');
}
