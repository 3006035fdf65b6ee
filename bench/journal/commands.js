// How long a command that looks at the whole memory takes, from start to end, and what it holds.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, print, printRatios, takeTurns, verdict } from '../measure.js';
import { environment, FLOOR, home, starCoach } from '../program.js';

const COMMANDS = ['today', 'stats'];
const LARGEST_RATIO = 6;
const LARGEST_MIB = 200;
const ROUNDS = 15;
const ROUNDS_WITHOUT_CACHE = 5;
const HOOK = fileURLToPath(new URL('../peak-memory.cjs', import.meta.url));
const PEAK = join(home, 'peak');

/** @param {string[]} command @param {string} folder @param {Record<string, string>} [watched] */
function run([file = '', ...args], folder, watched = {}) {
  const env = { ...environment, STAR_COACH_HOME: folder, ...watched };
  const started = performance.now();
  const { status, stderr } = spawnSync(file, args, { cwd: home, env, encoding: 'utf8' });
  const took = performance.now() - started;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return took;
}

/** @param {string[]} command @param {string} folder */
function peakOf(command, folder) {
  run(command, folder, { NODE_OPTIONS: `--require "${HOOK}"`, STAR_COACH_PEAK: PEAK });
  return Number(readFileSync(PEAK, 'utf8'));
}

/** @param {string} folder */
function forget(folder) {
  rmSync(join(folder, 'progress.json'), { force: true });
}

/** @param {string} command @param {ReadonlyMap<number, string>} journals by size */
async function timeCommand(command, journals) {
  const call = starCoach(command, '--json');
  const sizes = [...journals];
  const label = (/** @type {number} */ size) => `${command}, ${size} records`;
  print(`${command} --json, with what was kept of the last time, against bare Node`);
  for (const [, folder] of sizes) run(call, folder);
  const warm = await takeTurns(
    {
      'node -e 0': () => run(FLOOR, home),
      ...Object.fromEntries(sizes.map(([size, folder]) => [label(size), () => run(call, folder)])),
    },
    { rounds: ROUNDS },
  );
  printRatios(warm, 'ms', Object.fromEntries(sizes.map(([size]) => [label(size), LARGEST_RATIO])));
  print(`${command} --json, the first time`);
  const cold = await takeTurns(
    {
      'node -e 0': () => run(FLOOR, home),
      ...Object.fromEntries(
        sizes.map(([size, folder]) => [
          label(size),
          () => {
            forget(folder);
            return run(call, folder);
          },
        ]),
      ),
    },
    { rounds: ROUNDS_WITHOUT_CACHE },
  );
  printRatios(cold, 'ms', {});
  for (const [size, folder] of sizes) {
    const warmPeak = median([1, 2, 3].map(() => peakOf(call, folder)));
    const coldPeak = median(
      [1, 2, 3].map(() => {
        forget(folder);
        return peakOf(call, folder);
      }),
    );
    print(
      `  ${label(size).padEnd(32)}  peak ${warmPeak.toFixed(1)} MiB, the first time ${coldPeak.toFixed(1)} MiB, ${verdict(coldPeak, LARGEST_MIB)}`,
    );
  }
}

/** @param {ReadonlyMap<number, string>} journals by size */
export async function commandsBench(journals) {
  for (const command of COMMANDS) {
    await timeCommand(command, journals);
    print('');
  }
}
