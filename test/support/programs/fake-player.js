// A player that does as it is told to: node fake-player.js MODE LOG SOUND. It writes to LOG what it was to play.
import { appendFileSync, statSync } from 'node:fs';

const [mode = '', log = '', sound = ''] = process.argv.slice(2);

/** As soon as it is read, what it is told does not end it any more. */
const begun = () => {
  const bytes = statSync(sound, { throwIfNoEntry: false })?.size ?? null;
  appendFileSync(log, `${JSON.stringify({ mode, sound, bytes, pid: process.pid })}\n`);
};
const never = () => void setInterval(() => {}, 1000);

/** @type {Readonly<Record<string, () => void>>} */
const MODES = {
  plays: begun,
  exits() {
    begun();
    process.stderr.write('Connection failure: Connection refused\n');
    process.exitCode = 1;
  },
  hangs() {
    begun();
    never();
  },
  stubborn() {
    process.on('SIGTERM', () => {});
    begun();
    never();
  },
};

MODES[mode]?.();
