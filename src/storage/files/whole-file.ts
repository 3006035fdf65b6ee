import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { beginPart } from './part-file.ts';

interface How {
  /** `nothing`: the name must be there; throws EEXIST when something is. */
  over: 'anything' | 'nothing';
  /** Whether it is worth waiting for the disk. What can be made again is not. */
  durable: boolean;
}

/**
 * The one way to write a file whole: beside it first, then under its name, so that whenever the
 * program is killed there is the old file or the new one. No link is written through. Throws what
 * the system says, and then nothing has changed.
 */
export function writeWhole(
  path: string,
  pieces: Iterable<Uint8Array>,
  { over, durable }: How,
  disk: Disk,
): void {
  const part = beginPart(path, disk);
  try {
    for (const piece of pieces) part.write(piece);
    part.finish(durable ? 'durable' : undefined);
    if (over === 'nothing') part.appear(path);
    else part.replace(path);
    if (durable) disk.files.syncFolder(dirname(path));
  } finally {
    part.discard();
  }
}
