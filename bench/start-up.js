// How long the commonest calls take, from start to end.
import { spawnSync } from 'node:child_process';
import { median, print, printRatios, takeTurns, verdict } from './measure.js';
import { environment, FLOOR, home, settled, starCoach } from './program.js';

/** What a shell asks at a Tab. */
const TAB = 'complete -- rehearse d';
const TARGETS = {
  '--version': 1.15,
  '--help': 1.25,
  list: 1.2,
  [TAB]: 1.3,
  'rehearse dive-deep': 1.7,
};
/** What needs a terminal says so at once where there is none; the rest works. */
const ENDS = { 'rehearse dive-deep': 4 };

const WITHOUT = 'rehearse dive-deep';
const WITH = 'the same, with a config.yaml';
/** How many milliseconds later it may be for what is set. */
const LATER_MS = 10;

/** @param {string[]} command @param {number} end milliseconds until it has ended */
function timed([file = '', ...args], end = 0, env = environment) {
  const started = performance.now();
  const { status } = spawnSync(file, args, { cwd: home, env, stdio: 'ignore' });
  if (status !== end) throw new Error(`${args.join(' ')} ended with ${status}`);
  return performance.now() - started;
}

export async function startUp() {
  print(`Start-up, against bare Node ${process.version}`);
  const withSettings = { ...environment, ...settled() };
  const ends = new Map(Object.entries(ENDS));
  const calls = Object.keys(TARGETS).map((call) => [
    call,
    () => timed(starCoach(...call.split(' ')), ends.get(call)),
  ]);
  const results = await takeTurns({
    'node -e 0': () => timed(FLOOR),
    ...Object.fromEntries(calls),
    [WITH]: () => timed(starCoach(...WITHOUT.split(' ')), ENDS[WITHOUT], withSettings),
  });
  printRatios(results, 'ms', TARGETS);
  const without = results.get(WITHOUT) ?? [];
  const later = (results.get(WITH) ?? []).map((each, round) => each - (without[round] ?? 0));
  const by = Number(median(later).toFixed(1));
  print(`  what is set makes it later by ${by} ms, ${verdict(by, LATER_MS)}`);
}
