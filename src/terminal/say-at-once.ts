import { closeSync, constants, openSync, writeSync } from 'node:fs';

const { O_WRONLY, O_NONBLOCK, O_NOCTTY } = constants;
/** A terminal that takes nothing for so many milliseconds is stopped, or gone. */
const PATIENCE_MS = 500;
const PAUSE_MS = 5;
const STANDARD_OUTPUT = 1;

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EAGAIN';
}

/**
 * The terminal opened anew: only so it can be written to without waiting, and others still wait as
 * they did. Standard output where that cannot be, as on Windows.
 */
function openTerminal(): number {
  try {
    return openSync('/dev/tty', O_WRONLY | O_NONBLOCK | O_NOCTTY);
  } catch {
    return STANDARD_OUTPUT;
  }
}

function writeWhole(descriptor: number, bytes: Uint8Array): void {
  let deadline = performance.now() + PATIENCE_MS;
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(descriptor, bytes, done);
      deadline = performance.now() + PATIENCE_MS;
    } catch (error) {
      if (!isFull(error) || performance.now() > deadline) throw error;
      pause();
    }
  }
}

/**
 * Writes to the terminal at once, for the end of the program. Returns whether all of it got there;
 * a terminal that is gone, or was stopped, is not waited for.
 */
export function sayAtOnce(text: string): boolean {
  const bytes = Buffer.from(text, 'utf8');
  try {
    const descriptor = openTerminal();
    try {
      writeWhole(descriptor, bytes);
    } finally {
      if (descriptor !== STANDARD_OUTPUT) closeSync(descriptor);
    }
    return true;
  } catch {
    return false;
  }
}
