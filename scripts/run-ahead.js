// Runs the built program with the words given to this one, in a terminal that is none, until it has
// ended or waits for a key; then writes down, for each chunk that ran, what V8 compiled of it.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PassThrough } from 'node:stream';

const QUIET_MS = 60;

let shown = 0;

/** A terminal that is read by nobody and at which nobody types. */
function terminal() {
  const stream = new PassThrough();
  stream.on('data', () => {
    shown = performance.now();
  });
  return Object.assign(stream, { isTTY: true, columns: 80, rows: 24, setRawMode: () => stream });
}

for (const name of ['stdin', 'stdout', 'stderr']) {
  Object.defineProperty(process, name, { value: terminal() });
}

/** @type {Map<string, import('node:vm').Script>} */
const scripts = createRequire(import.meta.url)('../bin/star-coach.js');

process.on('exit', () => {
  for (const [path, script] of scripts) writeFileSync(`${path}.cache`, script.createCachedData());
});
setInterval(() => {
  if (shown > 0 && performance.now() - shown > QUIET_MS) process.exit();
}, QUIET_MS).unref();
