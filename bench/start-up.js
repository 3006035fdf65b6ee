// How long the commonest calls take, from start to end.
import { spawnSync } from 'node:child_process';
import { print, printRatios, takeTurns } from './measure.js';
import { environment, FLOOR, home, starCoach } from './program.js';

const TARGETS = { '--version': 1.15, '--help': 1.25, list: 1.3 };

/** @param {string[]} command milliseconds until it has ended */
function timed([file = '', ...args]) {
  const started = performance.now();
  const { status } = spawnSync(file, args, { cwd: home, env: environment, stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return performance.now() - started;
}

export async function startUp() {
  print(`Start-up, against bare Node ${process.version}`);
  const calls = Object.keys(TARGETS).map((call) => [call, () => timed(starCoach(call))]);
  const results = await takeTurns({
    'node -e 0': () => timed(FLOOR),
    ...Object.fromEntries(calls),
  });
  printRatios(results, 'ms', TARGETS);
}
