// Runs the built program with the words given to this one until it has ended or waits for a key; then
// writes down, for each chunk that ran, what V8 compiled of it. With --terminal first, in one that is none.
import fs, { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PassThrough } from 'node:stream';
import tty from 'node:tty';

const QUIET_MS = 60;

let shown = 0;

/** What the program asks of a standard stream to know what it is. */
const A_DEVICE = { isCharacterDevice: () => true, rdev: -1 };

/** A terminal that is read by nobody and at which nobody types. */
function terminal() {
  const stream = new PassThrough();
  stream.on('data', () => {
    shown = performance.now();
  });
  return Object.assign(stream, {
    isTTY: true,
    columns: 80,
    rows: 24,
    hasColors: () => true,
    setRawMode: () => stream,
  });
}

function pretendTerminal() {
  const { fstatSync } = fs;
  Object.assign(fs, {
    /** @param {number} descriptor */
    fstatSync: (descriptor) => (descriptor <= 2 ? A_DEVICE : fstatSync(descriptor)),
  });
  Object.assign(tty, { isatty: () => true });
  for (const name of ['stdin', 'stdout', 'stderr']) {
    Object.defineProperty(process, name, { value: terminal() });
  }
}

if (process.argv[2] === '--terminal') {
  process.argv.splice(2, 1);
  pretendTerminal();
}
/** @type {Map<string, import('node:vm').Script>} */
const scripts = createRequire(import.meta.url)('../bin/star-coach.js');

process.on('exit', () => {
  for (const [path, script] of scripts) writeFileSync(`${path}.cache`, script.createCachedData());
});
setInterval(() => {
  if (shown > 0 && performance.now() - shown > QUIET_MS) process.exit();
}, QUIET_MS).unref();
