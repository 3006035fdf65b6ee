import { FailureError } from '../../errors.ts';
import type { Files } from './files.ts';

const ATTEMPTS = 5;

/** Writes to a file that others append to: all of it at once, or again from its start. */
export function writeAtOnce(files: Files, descriptor: number, bytes: Uint8Array): void {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    // Never the other half alone: someone else's record may by now stand between the two.
    if (files.write(descriptor, bytes) === bytes.length) return;
  }
  throw new FailureError('the disk took only part of it');
}

/** Writes all of it, in as many pieces as the system takes. Only for a file nobody else writes to. */
export function writeAll(files: Files, descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    const written = files.write(descriptor, bytes.subarray(done));
    if (written === 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
    done += written;
  }
}

const BLOCK_BYTES = 256 * 1024;

/** Collects small pieces into large writes. */
export function createWriter(files: Files, descriptor: number) {
  let pieces: Uint8Array[] = [];
  let length = 0;
  return {
    write(bytes: Uint8Array): void {
      // Copied: what is given may be overwritten before it is written.
      pieces.push(Buffer.from(bytes));
      length += bytes.length;
      if (length >= BLOCK_BYTES) this.flush();
    },
    flush(): void {
      writeAll(files, descriptor, Buffer.concat(pieces));
      pieces = [];
      length = 0;
    },
  };
}
