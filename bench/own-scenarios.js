// How long `list` takes with scenarios of one's own: the first time, and once they are known.
// node bench/own-scenarios.js [COUNT...]
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, print, takeTurns, verdict } from './measure.js';
import { environment, FLOOR, home, starCoach } from './program.js';

const COUNTS = [1, 10, 100, 1000];
/** Seconds the first time may take with 1,000, and how much longer than bare Node it may once cached. */
const TARGETS = { firstSeconds: 2, cachedRatio: 3 };
const ROUNDS = 15;
const FIRST_ROUNDS = 3;

const library = fileURLToPath(new URL('../scenarios/', import.meta.url));
const models = readdirSync(library, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => readFileSync(join(library, path), 'utf8'));

/** Fills a folder with that many valid scenarios as long as the built-in ones, each under its own id. */
function fill(/** @type {string} */ folder, /** @type {number} */ count) {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number += 1) {
    const text = (models[number % models.length] ?? '')
      .replace(/^id: .*$/m, `id: story-${number}`)
      .replace(/^title: .*$/m, `title: Story ${number}`);
    writeFileSync(join(folder, `story-${number}.yaml`), text);
  }
}

/** @param {string[]} command @param {Record<string, string>} env milliseconds until it has ended */
function timed([file = '', ...args], env) {
  const started = performance.now();
  const { status, stderr } = spawnSync(file, args, {
    cwd: home,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const taken = performance.now() - started;
  if (status !== 0 || stderr.length > 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return taken;
}

const counts = process.argv.slice(2).map(Number);
print(`list with scenarios of one's own, against bare Node ${process.version}`);
for (const count of counts.length > 0 ? counts : COUNTS) {
  const folder = join(home, `own-${count}`);
  const data = join(home, `data-${count}`);
  fill(folder, count);
  const env = { ...environment, STAR_COACH_SCENARIOS: folder, STAR_COACH_HOME: data };
  const first = () => {
    rmSync(data, { recursive: true, force: true });
    return timed(starCoach('list'), env);
  };
  const anew = Array.from({ length: FIRST_ROUNDS }, first);
  const turns = await takeTurns(
    { floor: () => timed(FLOOR, env), cached: () => timed(starCoach('list'), env) },
    { rounds: ROUNDS },
  );
  const [floors = [], cached = []] = turns.values();
  const ratio = median(cached.map((each, round) => each / (floors[round] ?? Number.NaN)));
  const seconds = median(anew) / 1000;
  print(
    [
      `  ${String(count).padStart(5)}`,
      `first ${seconds.toFixed(2)} s  ${verdict(seconds, count === 1000 ? TARGETS.firstSeconds : undefined)}`,
      `then ${median(cached).toFixed(0)} ms`,
      `ratio ${ratio.toFixed(2)}  ${verdict(ratio, TARGETS.cachedRatio)}`,
    ].join('  '),
  );
  rmSync(folder, { recursive: true });
}
