import type { Disk } from '../files/disk.ts';
import { realFiles } from '../files/files.ts';
import { isAlive } from '../files/process.ts';

/** What the journal needs of the machine: its files, and who else is at work on them. */
export interface System extends Disk {
  isAlive(processId: number): boolean;
  /** Wall-clock time in milliseconds since 1970. */
  now(): number;
  /** Waits, in milliseconds. */
  pause(ms: number): Promise<void>;
  /** Waits and lets nothing else happen meanwhile. */
  block(ms: number): void;
}

export const realSystem: System = {
  files: realFiles,
  processId: process.pid,
  isAlive,
  now: () => Date.now(),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  block(ms) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  },
};
