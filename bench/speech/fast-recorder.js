// A recorder for whom time runs fast: node fast-recorder.js SAMPLES TIMES
import { readFileSync } from 'node:fs';

const [path = '', times = ''] = process.argv.slice(2);
const BYTES_A_SECOND = 32_000;
const EVERY_MS = 40;

const bytes = readFileSync(path);
const room = bytes.subarray(-3200);
const began = performance.now();
let sent = 0;
setInterval(() => {
  const due = 2 * Math.floor(((performance.now() - began) * Number(times) * BYTES_A_SECOND) / 2000);
  if (sent >= bytes.length) process.stdout.write(room);
  while (sent < Math.min(due, bytes.length)) {
    const piece = bytes.subarray(sent, Math.min(due, sent + room.length));
    process.stdout.write(piece);
    sent += piece.length;
  }
}, EVERY_MS);
process.stdout.on('error', () => process.exit(1));
