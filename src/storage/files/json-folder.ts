import { ID_PATTERN } from '../../scenario/id.ts';
import type { DraftStore } from '../../stores.ts';
import { type Disk, realDisk } from './disk.ts';
import { faultCode } from './fault-code.ts';
import { type HeldFile, openHeldFiles } from './held-files.ts';
import { heldName } from './held-name.ts';
import { type Processes, realProcesses } from './holders.ts';
import { makeFolder } from './make-folder.ts';
import { clearParts } from './part-file.ts';
import { LONGEST_BYTES, leftOutNote, readHeld, type Schema, type UnreadFile } from './read-held.ts';
import { writeWhole } from './whole-file.ts';

export interface JsonFolderOptions<Value> {
  /** Null when there is nowhere to keep anything. */
  folder: string | null;
  /** What is kept, in two words. */
  what: string;
  /** Loaded when there is something to read. */
  schema(): Promise<Schema<Value>>;
  idOf(value: Value): string;
  /** Shows a word beside the result. */
  warn(lines: readonly string[]): void;
  disk?: Disk;
  processes?: Processes;
}

const NOWHERE = 'not saved: no home directory; set STAR_COACH_HOME';
const OPEN_ELSEWHERE = 'it is open in another window';

/** One folder of JSON: each value a file of its own, named by its id and by who holds it. */
export function openJsonFolder<Value extends { savedAt: number }>(
  options: JsonFolderOptions<Value>,
): DraftStore<Value> {
  const { folder, idOf, warn, disk = realDisk, processes = realProcesses } = options;
  const { files } = disk;
  const held = folder === null ? null : openHeldFiles(folder, disk, processes);
  let hasWarned = false;
  let isCleared = false;

  function warnOnce(leftOut: readonly UnreadFile[]): void {
    const lines = hasWarned ? [] : leftOutNote(leftOut);
    if (lines.length === 0) return;
    hasWarned = true;
    warn(lines);
  }

  function heldFiles(): HeldFile[] {
    try {
      return held?.list() ?? [];
    } catch (error) {
      warnOnce([{ path: folder ?? '', what: 'folder', why: faultCode(error) }]);
      return [];
    }
  }

  function clearOnce(path: string): void {
    if (isCleared) return;
    isCleared = true;
    try {
      clearParts(path, (name) => heldName(name) !== null, disk, processes);
    } catch {
      // They are in nobody's way.
    }
  }

  return {
    keeps: true,
    async list() {
      const found = heldFiles();
      if (found.length === 0) return [];
      const { values, leftOut } = readHeld(found, files, await options.schema(), options);
      warnOnce(leftOut);
      return values.sort((a, b) => b.savedAt - a.savedAt);
    },
    take(id) {
      try {
        return held?.take(id) ?? 'gone';
      } catch {
        // Nothing can be changed there, so nobody holds it; saving says why it cannot.
        return 'taken';
      }
    },
    release: (id) => held?.release(id),
    save(value) {
      if (folder === null || held === null) return NOWHERE;
      const id = idOf(value);
      if (!ID_PATTERN.test(id)) throw new Error(`not a draft id: ${id}`);
      const bytes = Buffer.from(JSON.stringify(value), 'utf8');
      if (bytes.length > LONGEST_BYTES) return 'not saved: the text is too long to keep';
      try {
        makeFolder(folder);
        clearOnce(folder);
        if (held.take(id) === 'held') return `not saved: ${OPEN_ELSEWHERE}`;
        const how = { over: 'anything', durable: true } as const;
        writeWhole(held.ownPath(id), [bytes], how, disk);
        held.begin(id);
        return undefined;
      } catch (error) {
        return `not saved (${faultCode(error)}): ${folder}`;
      }
    },
    remove(id) {
      if (held === null) return undefined;
      const path = held.ownPath(id);
      try {
        const taken = held.take(id);
        if (taken === 'held') return `not deleted: ${OPEN_ELSEWHERE}`;
        if (taken === 'gone') return undefined;
        files.remove(path);
        held.forget(id);
        return undefined;
      } catch (error) {
        return `not deleted (${faultCode(error)}): ${path}`;
      }
    },
  };
}
