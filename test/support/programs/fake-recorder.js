// A recorder in a bad mood: node fake-recorder.js MODE [SAMPLES]. SAMPLES is a file of raw samples.
import { appendFileSync, readFileSync } from 'node:fs';

const [mode = '', file = ''] = process.argv.slice(2);
const RATE_BYTES = 32_000;
const CHUNK_MS = 40;

/** Sends bytes at real speed, then goes on with a quiet room. @param {Buffer} bytes @param {() => void} [after] */
function play(bytes, after) {
  const began = performance.now();
  let sent = 0;
  const room = Buffer.alloc((RATE_BYTES * CHUNK_MS) / 1000);
  for (let at = 0; at < room.length; at += 2) room.writeInt16LE(at % 4 === 0 ? 9 : -9, at);
  setInterval(() => {
    const due = 2 * Math.floor(((performance.now() - began) * RATE_BYTES) / 2000);
    while (sent < due) {
      const end = Math.min(due, sent + room.length);
      const piece = sent < bytes.length ? bytes.subarray(sent, end) : room.subarray(0, end - sent);
      process.stdout.write(piece);
      sent += piece.length;
    }
    if (sent >= bytes.length) after?.();
  }, CHUNK_MS);
}

/** @returns {Buffer} */
const samples = () => (file === '' ? Buffer.alloc(0) : readFileSync(file));
// The other end is gone: so is a real recorder then.
process.stdout.on('error', () => process.exit(1));
if (process.env['FAKE_RECORDER_PIDS']) {
  appendFileSync(process.env['FAKE_RECORDER_PIDS'], `${process.pid}\n`);
}

/** @type {Readonly<Record<string, () => void>>} */
const MODES = {
  plays: () => play(samples()),
  exits() {
    process.stderr.write('ALSA lib pcm.c:2721: Unknown PCM default\nno such device: default\n');
    process.exitCode = 1;
  },
  stalls: () => void setInterval(() => {}, 1000),
  zeros: () => play(Buffer.alloc(60 * RATE_BYTES)),
  dies: () => play(Buffer.alloc(2 * RATE_BYTES, 1), () => process.exit(7)),
  falters: () => {
    process.stdout.write(Buffer.alloc(RATE_BYTES, 1));
    setInterval(() => {}, 1000);
  },
  floods() {
    const much = Buffer.alloc(1024 * 1024, 1);
    const pour = () => {
      while (process.stdout.write(much));
      process.stdout.once('drain', pour);
    };
    pour();
  },
  stubborn() {
    process.on('SIGTERM', () => {});
    play(samples());
  },
  chatters() {
    setInterval(() => process.stderr.write('overrun!!! (at least 1.200 ms long)\n'.repeat(100)), 5);
    play(samples());
  },
  halves() {
    const bytes = samples();
    play(Buffer.alloc(0));
    for (let at = 0; at < bytes.length; at += 333)
      process.stdout.write(bytes.subarray(at, at + 333));
  },
};

MODES[mode]?.();
