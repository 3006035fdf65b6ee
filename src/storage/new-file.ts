import { closeSync, fsyncSync, linkSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ExpectedError, FailureError, UsageError } from '../errors.ts';
import { visibleLine } from '../text/visible.ts';
import { faultCode } from './fault-code.ts';
import { realFiles } from './journal/files.ts';
import { temporary } from './journal/place.ts';
import { writeAll } from './journal/write-all.ts';
import { makeFolder } from './make-folder.ts';

/** File systems without hard links say one of these. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'];

function thereAlready(path: string): UsageError {
  return new UsageError(`${visibleLine(path)} is there already`, {
    hint: 'Nothing is written over. Choose another name for it.',
  });
}

function writeNew(path: string, bytes: Uint8Array): void {
  const descriptor = openSync(path, 'wx', 0o600);
  try {
    writeAll(realFiles, descriptor, bytes);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** Gives a finished file its name, which must be free: a rename would take what is there away. */
function giveName(written: string, path: string, bytes: Uint8Array): void {
  try {
    linkSync(written, path);
  } catch (error) {
    if (!NO_LINKS.includes(faultCode(error))) throw error;
    writeNew(path, bytes);
  }
}

/**
 * Writes a new file, whole or not at all, readable for its owner only, in a folder made for it where
 * there is none. Throws a usage error when something is there already, whatever it is, and a failure
 * error when it cannot be written.
 */
export function writeNewFile(path: string, text: string): void {
  const next = temporary(path, process.pid);
  const bytes = Buffer.from(text, 'utf8');
  try {
    makeFolder(dirname(path));
    rmSync(next, { force: true });
    try {
      writeNew(next, bytes);
      giveName(next, path, bytes);
    } finally {
      rmSync(next, { force: true });
    }
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    const code = faultCode(error);
    if (code === 'EEXIST') throw thereAlready(path);
    throw new FailureError(`could not write ${visibleLine(path)} (${code})`, { cause: error });
  }
}
