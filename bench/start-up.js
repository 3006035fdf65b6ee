// How long the commonest calls take, from start to end.
import { spawnSync } from 'node:child_process';
import { print, printRatios, takeTurns } from './measure.js';
import { environment, FLOOR, home, starCoach } from './program.js';

const TARGETS = { '--version': 1.15, '--help': 1.25, list: 1.3, 'rehearse dive-deep': 1.7 };
/** What needs a terminal says so at once where there is none; the rest works. */
const ENDS = { 'rehearse dive-deep': 4 };

/** @param {string[]} command @param {number} end milliseconds until it has ended */
function timed([file = '', ...args], end = 0) {
  const started = performance.now();
  const { status } = spawnSync(file, args, { cwd: home, env: environment, stdio: 'ignore' });
  if (status !== end) throw new Error(`${args.join(' ')} ended with ${status}`);
  return performance.now() - started;
}

export async function startUp() {
  print(`Start-up, against bare Node ${process.version}`);
  const ends = new Map(Object.entries(ENDS));
  const calls = Object.keys(TARGETS).map((call) => [
    call,
    () => timed(starCoach(...call.split(' ')), ends.get(call)),
  ]);
  const results = await takeTurns({
    'node -e 0': () => timed(FLOOR),
    ...Object.fromEntries(calls),
  });
  printRatios(results, 'ms', TARGETS);
}
