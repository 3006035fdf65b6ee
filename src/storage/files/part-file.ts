import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { faultCode } from './fault-code.ts';
import { createWriter } from './write-all.ts';

/** As much of a file's name as the name of its part takes over: within 255 bytes in any alphabet. */
const NAME_LENGTH = 70;
const ATTEMPTS = 10;

/** A file being written, beside the one it is to become. */
export interface PartFile {
  readonly path: string;
  write(bytes: Uint8Array): void;
  /** All of it was written; `durable` waits until it is on the disk. Called once. */
  finish(durable?: 'durable'): void;
  /** Takes the place of what is there. */
  replace(path: string): void;
  /** Takes a name that must be free: throws EEXIST when it is not. */
  appear(path: string): void;
  /** Removes it, where it has not become anything. */
  discard(): void;
}

/** A name of its own for each part: one that was left behind is in nobody's way. */
function partName(path: string, processId: number): string {
  const unique = process.hrtime.bigint().toString(36);
  const name = basename(path).slice(0, NAME_LENGTH);
  return join(dirname(path), `${name}.${processId}.${unique}.tmp`);
}

const PART = /^(.+?)\.(\d{1,10})(?:\.[0-9a-z]{1,20})?\.tmp$/;

/** Of what a file is a part, by its name, and who wrote it; null when it is none. */
export function partOf(name: string): { of: string; processId: number } | null {
  const [, of, processId] = PART.exec(name) ?? [];
  return of === undefined ? null : { of, processId: Number(processId) };
}

/** Never one that is there: it might be a link that leads elsewhere. */
function openNew(path: string, { files, processId }: Disk): { path: string; descriptor: number } {
  for (let attempt = 1; ; attempt += 1) {
    const part = partName(path, processId);
    try {
      return { path: part, descriptor: files.open(part, 'new') };
    } catch (error) {
      if (faultCode(error) !== 'EEXIST' || attempt === ATTEMPTS) throw error;
    }
  }
}

/** What file systems without hard links say. */
const NO_LINKS = ['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'];

/** Starts a file that is to become `path`, for nobody else to read. */
export function beginPart(path: string, disk: Disk): PartFile {
  const { files } = disk;
  const { path: part, descriptor } = openNew(path, disk);
  const writer = createWriter(files, descriptor);
  let isOpen = true;
  let isPart = true;

  function close(): void {
    if (isOpen) files.close(descriptor);
    isOpen = false;
  }

  function replace(target: string): void {
    files.rename(part, target);
    isPart = false;
  }

  return {
    path: part,
    write: (bytes) => writer.write(bytes),
    finish(durable) {
      writer.flush();
      if (durable) files.sync(descriptor);
      close();
    },
    replace,
    appear(target) {
      try {
        // A rename would take away what is there.
        files.link(part, target);
      } catch (error) {
        if (!NO_LINKS.includes(faultCode(error))) throw error;
        // The name is taken first, so that nobody else's file is written over.
        files.close(files.open(target, 'new'));
        try {
          replace(target);
        } catch (failure) {
          files.remove(target);
          throw failure;
        }
      }
    },
    discard() {
      close();
      if (!isPart) return;
      try {
        files.remove(part);
      } catch {
        // Cleared away later, and in nobody's way until then.
      }
    },
  };
}

/** Parts this old are nobody's any more, whoever has the number of their process. */
const LONGEST_MS = 60 * 60_000;

/**
 * Removes what processes that have ended by now left half written in a folder, of the files that
 * `isOurs` names.
 */
export function clearParts(
  folder: string,
  isOurs: (name: string) => boolean,
  { files, processId }: Disk,
  { isAlive, now }: { isAlive(processId: number): boolean; now(): number },
): void {
  for (const name of files.list(folder)) {
    const part = partOf(name);
    if (part === null || !isOurs(part.of)) continue;
    const path = join(folder, name);
    const isOver = part.processId !== processId && !isAlive(part.processId);
    const state = files.stateAt(path);
    if (state === null || state.kind === 'folder') continue;
    if (isOver || now() - state.changedAt > LONGEST_MS) files.remove(path);
  }
}
