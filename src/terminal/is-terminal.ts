import { fstatSync, statSync } from 'node:fs';

/** Where Windows has none, nothing is told apart there. */
const NOTHING = '/dev/null';

/** A file, a pipe and nothing at all are no terminals. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const device = fstatSync(descriptor);
    if (!device.isCharacterDevice()) return false;
    return device.rdev !== statSync(NOTHING, { throwIfNoEntry: false })?.rdev;
  } catch {
    return true;
  }
}

/**
 * Whether a descriptor is a terminal. What cannot be one is told without Node's own answer: loading
 * that, and the streams it brings, takes a tenth of bare Node's start.
 */
export function isTerminal(descriptor: number): boolean {
  return mayBeTerminal(descriptor) && process.getBuiltinModule('node:tty').isatty(descriptor);
}
