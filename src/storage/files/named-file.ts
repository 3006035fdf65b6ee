import { basename, dirname } from 'node:path';
import { FailureError } from '../../errors.ts';
import { visibleLine } from '../../text/visible.ts';
import type { Disk } from './disk.ts';
import { faultCode } from './fault-code.ts';
import type { FileState } from './files.ts';
import { clearParts } from './part-file.ts';
import { writeWhole } from './whole-file.ts';

/** Who writes, and who else is at work beside. */
interface System extends Disk {
  isAlive(processId: number): boolean;
  now(): number;
}

function isThere(path: string): FailureError {
  return new FailureError(`${visibleLine(path)} is there already`, {
    hint: 'Name another file, or replace this one with --force.',
  });
}

/** Only a file of the person's own is replaced: never a link or a device. */
function checkReplaceable(path: string, there: FileState, refuse: (there: FileState) => void) {
  if (there.kind !== 'file') {
    throw new FailureError(`${visibleLine(path)} is no regular file`, {
      hint: 'Name another file: links and devices are not written to.',
    });
  }
  refuse(there);
}

/** Removes what writers of this file that were killed have left beside it. */
function clearBeside(path: string, system: System): void {
  try {
    clearParts(dirname(path), (name) => name === basename(path), system, system);
  } catch {
    // They are in nobody's way.
  }
}

/**
 * Writes a file the person named, for nobody else to read: whole or not at all, whenever the program
 * is killed. One that is there is replaced only with `force`, and where `refuse` does not throw.
 * Throws a failure error, or what the system says.
 */
export function writeNamedFile(
  path: string,
  pieces: Iterable<Uint8Array>,
  { force, refuse = () => undefined }: { force: boolean; refuse?: (there: FileState) => void },
  system: System,
): void {
  try {
    const there = system.files.stateAt(path);
    if (there !== null) {
      if (!force) throw isThere(path);
      checkReplaceable(path, there, refuse);
    }
    clearBeside(path, system);
    const over = there === null ? 'nothing' : 'anything';
    writeWhole(path, pieces, { over, durable: true }, system);
  } catch (cause) {
    if (faultCode(cause) === 'EEXIST') throw isThere(path);
    throw cause;
  }
}
