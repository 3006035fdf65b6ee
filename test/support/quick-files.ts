import { fstatSync } from 'node:fs';
import { type Disk, steady } from '../../src/storage/files/disk.ts';
import { type Files, realFiles } from '../../src/storage/files/files.ts';

/** Real files that reach the disk when it suits the system: only a machine that stops would tell. */
export const quickFiles: Files = {
  ...realFiles,
  sync: (descriptor) => void fstatSync(descriptor),
  syncFolder: (path) => void realFiles.stateAt(path),
};

export const quickDisk: Disk = { files: steady(quickFiles), processId: process.pid };
