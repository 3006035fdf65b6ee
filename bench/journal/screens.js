// How long home's first screen, its menu and `history` take with many records, once they have been read.
import { spawnSync } from 'node:child_process';
import { openInTerminal } from '../in-terminal.js';
import { print, printRatios, takeTurns } from '../measure.js';
import { environment, FLOOR, home, starCoach } from '../program.js';

const ROUNDS = 7;
const LARGEST_RATIO = 2;
/** A line home says before its menu, and the last entry of that. */
const A_LINE = 'Today';
const LAST_ENTRY = ' quit';

/** @param {string[]} command @param {string} folder */
function run([file = '', ...args], folder) {
  const env = { ...environment, STAR_COACH_HOME: folder };
  const started = performance.now();
  const { status, stderr } = spawnSync(file, args, {
    cwd: home,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const took = performance.now() - started;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return took;
}

/** @param {string} folder @param {string} words milliseconds until home shows them */
async function homeShows(folder, words) {
  const terminal = openInTerminal(starCoach(), { STAR_COACH_HOME: folder });
  const milliseconds = await terminal.sees(words);
  await terminal.close();
  return milliseconds;
}

/**
 * @param {string} name
 * @param {ReadonlyMap<number, string>} journals by size
 * @param {() => number | Promise<number>} floor
 * @param {(folder: string) => number | Promise<number>} measured
 */
async function timeScreen(name, journals, floor, measured) {
  const label = (/** @type {number} */ size) => `${name}, ${size} records`;
  print(`${name}, once the records have been read, against bare Node`);
  for (const folder of journals.values()) await measured(folder);
  const results = await takeTurns(
    {
      'node -e 0': floor,
      ...Object.fromEntries(
        [...journals].map(([size, folder]) => [label(size), () => measured(folder)]),
      ),
    },
    { rounds: ROUNDS },
  );
  const targets = [...journals.keys()].map((size) => [label(size), LARGEST_RATIO]);
  printRatios(results, 'ms', Object.fromEntries(targets));
  print('');
}

/** @param {ReadonlyMap<number, string>} journals by size */
export async function screensBench(journals) {
  const floor = () => openInTerminal(FLOOR).end();
  const shows = (/** @type {string} */ words) => (/** @type {string} */ folder) =>
    homeShows(folder, words);
  await timeScreen('home, until it can be read', journals, floor, shows(A_LINE));
  await timeScreen('home, until its menu is there', journals, floor, shows(LAST_ENTRY));
  const history = (/** @type {string} */ folder) => run(starCoach('history'), folder);
  await timeScreen('history', journals, () => run(FLOOR, home), history);
}
