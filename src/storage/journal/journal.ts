import { FailureError, UsageError } from '../../errors.ts';
import { RECORD_VERSION } from '../../progress/record-version.ts';
import type { Journal } from '../../stores.ts';
import { visibleLine } from '../../text/visible.ts';
import { steady } from '../files/disk.ts';
import { appendRecord } from './append.ts';
import { asFailure } from './as-failure.ts';
import { type LeftOutLines, leftOutWarning } from './left-out.ts';
import { type JournalPaths, placeIn } from './place.ts';
import { realSystem, type System } from './system.ts';

interface JournalOptions {
  /** The data directory; null when there is none, as with no HOME. */
  folder: string | null;
  /** Wall-clock time in milliseconds since 1970, and its local calendar day. */
  clock: { now(): number; day(at: number): string };
  /** A fresh id, of the form that scenario ids have. */
  newId(): string;
  /** False: nothing is written to the data directory. */
  save: boolean;
  /** Shows a word beside the result. */
  warn(lines: readonly string[]): void;
  /** The version of the program: what one version has folded, another one folds anew. */
  program: string;
  standardInput?: AsyncIterable<string | Uint8Array> & { isTTY?: boolean };
  standardOutput?: NodeJS.WritableStream;
  system?: System;
}

const NOWHERE = 'there is no place to keep anything: no home directory';
const HOW_TO_TYPE = 'Paste the exported records, then press Ctrl+D on a line of its own.';
const SET_A_PLACE = 'Set STAR_COACH_HOME, or use --data-dir DIR.';

/**
 * Everything that happened, in `journal.jsonl` of the data directory: JSON Lines that are only ever
 * appended to, until the person asks for something to be removed. What only some calls need is
 * loaded when they are made.
 */
export function createJournal(options: JournalOptions): Journal {
  const { folder, clock, newId, save, warn, program } = options;
  const { system: machine = realSystem } = options;
  const files = steady(machine.files);
  const system: System = { ...machine, files };
  const place = folder === null ? null : placeIn(folder);
  let hasWarned = false;

  function warnOnce(lines: readonly string[]): void {
    if (hasWarned || lines.length === 0) return;
    hasWarned = true;
    warn(lines);
  }

  /** A journal that cannot be read stops nobody from rehearsing. */
  async function tolerant<Result extends { leftOut: LeftOutLines }>(
    at: JournalPaths,
    reading: Promise<Result | null>,
  ): Promise<Result | null> {
    try {
      const result = await reading;
      if (result !== null) warnOnce(leftOutWarning(at.journal, result.leftOut));
      return result;
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      warnOnce([`${error.message}: carrying on as if nothing had been kept`]);
      return null;
    }
  }

  /** Does what changes more than a line at the end. */
  async function changing<Result>(work: () => Promise<Result>): Promise<Result> {
    if (!save) {
      throw new UsageError('--no-save leaves everything as it is', {
        hint: 'To change what is kept, leave it out.',
      });
    }
    try {
      return await work();
    } catch (cause) {
      throw asFailure(`cannot change what is kept in ${visibleLine(folder ?? '')}`, cause);
    }
  }

  return {
    append(happening) {
      const id = newId();
      if (!save) return { id };
      if (place === null) return { id, notice: `not saved: ${NOWHERE}` };
      const at = clock.now();
      const record = { v: RECORD_VERSION, id, at, day: clock.day(at), ...happening };
      const notice = appendRecord(place, JSON.stringify(record), system);
      return notice === undefined ? { id } : { id, notice };
    },
    async progress() {
      const { foldJournal, nothingFolded } = await import('./fold-journal.ts');
      const folded =
        place && (await tolerant(place, foldJournal(place, system, { save, program })));
      return (folded ?? nothingFolded()).progress;
    },
    async records() {
      if (place === null) return [];
      const { readRecords } = await import('./read-records.ts');
      return (await tolerant(place, readRecords(place, files)))?.records ?? [];
    },
    removeSession: (session) =>
      changing(async () => {
        if (place === null) return 0;
        const { removeSession } = await import('./removing.ts');
        return removeSession(place, system, session);
      }),
    wipe: () =>
      changing(async () => {
        if (place === null) return 0;
        const { wipe } = await import('./removing.ts');
        return wipe(place, system);
      }),
    async exportTo(path, force) {
      const { exportRecords } = await import('./export.ts');
      const target =
        path === '-' ? { stream: options.standardOutput ?? process.stdout } : { path, force };
      const { count, leftOut } = await exportRecords(place, system, target);
      if (place !== null) warnOnce(leftOutWarning(place.journal, leftOut));
      return count;
    },
    importFrom: (path, strict = false) =>
      changing(async () => {
        if (place === null) throw new FailureError(NOWHERE, { hint: SET_A_PLACE });
        const { importRecords } = await import('./import.ts');
        const { fileSource, streamSource } = await import('./import-source.ts');
        if (path !== '-') return importRecords(place, system, fileSource(path, files), strict);
        const { standardInput = process.stdin } = options;
        if (standardInput.isTTY) warn([HOW_TO_TYPE]);
        const source = streamSource(standardInput, 'standard input');
        return importRecords(place, system, source, strict);
      }),
  };
}
