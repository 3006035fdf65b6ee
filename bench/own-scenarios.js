// How long commands take with many scenarios of one's own, and what they hold: the first time, and
// once they are known. node bench/own-scenarios.js [--against CHECKOUT] [COMMAND] [COUNT...]
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median, print, takeTurns, verdict } from './measure.js';
import { environment, FLOOR, home, starCoach } from './program.js';

/**
 * @typedef {object} Case
 * @property {number[]} counts
 * @property {number} rounds once known; the first time takes three
 * @property {number} [ratio] the most it may take, against bare Node, once known
 * @property {number} [faster] how many times faster than the other checkout it should be
 */
/** @type {Record<string, Case>} */
const CASES = {
  list: { counts: [1, 10, 100, 1000], rounds: 15, ratio: 3 },
  coverage: { counts: [10_000], rounds: 3, faster: 4 },
  check: { counts: [1000], rounds: 3, faster: 4 },
};
const FIRST_ROUNDS = 3;
const LARGEST_MIB = 200;

const HOOK = fileURLToPath(new URL('./peak-memory.cjs', import.meta.url));
const PEAK = join(home, 'peak');
const { values, positionals } = parseArgs({
  options: { against: { type: 'string' } },
  allowPositionals: true,
});
const other = values.against === undefined ? null : resolve(values.against);

// Those of the other checkout: an older program does not know what was added since.
const library = join(other ?? fileURLToPath(new URL('..', import.meta.url)), 'scenarios');
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

/** @param {string[]} command @param {Record<string, string>} env MiB */
function peakOf(command, env) {
  timed(command, { ...env, NODE_OPTIONS: `--require "${HOOK}"`, STAR_COACH_PEAK: PEAK });
  return Number(readFileSync(PEAK, 'utf8'));
}

/** @param {readonly number[]} times @param {readonly number[]} others */
function ratioOf(times, others) {
  return median(times.map((each, round) => each / (others[round] ?? Number.NaN)));
}

/** @param {string} name @param {Case} limits @param {number} count */
async function measure(name, { rounds, ratio, faster }, count) {
  const folder = join(home, `own-${count}`);
  fill(folder, count);
  const env = { ...environment, STAR_COACH_SCENARIOS: folder };
  const builds = [
    { command: starCoach(name), data: join(home, 'data') },
    ...(other === null
      ? []
      : [
          {
            command: [process.execPath, join(other, 'bin/star-coach.js'), name],
            data: join(home, 'data-of-other'),
          },
        ]),
  ].map((build) => ({ ...build, env: { ...env, STAR_COACH_HOME: build.data } }));
  /** @param {typeof builds[number]} build */
  const anew = ({ command, data, env: own }) => {
    rmSync(data, { recursive: true, force: true });
    return timed(command, own);
  };
  const turns = (
    /** @type {(build: typeof builds[number]) => number} */ run,
    /** @type {number} */ times,
  ) =>
    takeTurns(
      {
        floor: () => timed(FLOOR, env),
        ...Object.fromEntries(builds.map((build) => [build.data, () => run(build)])),
      },
      { rounds: times, warmUp: 0 },
    );
  const tell = (/** @type {string} */ when, /** @type {Map<string, number[]>} */ results) => {
    const [floors = [], own = [], before] = results.values();
    const against = ratioOf(own, floors);
    const gain = before === undefined ? undefined : ratioOf(before, own);
    print(
      [
        `  ${name} ${count}`.padEnd(18),
        `${when.padEnd(6)} ${(median(own) / 1000).toFixed(2).padStart(6)} s`,
        `ratio ${against.toFixed(2)}  ${verdict(against, when === 'then' ? ratio : undefined)}`,
        ...(gain === undefined
          ? []
          : [
              `${gain.toFixed(2)} times as fast as the other`,
              faster === undefined ? '' : `target ${faster}: ${gain >= faster ? 'met' : 'MISSED'}`,
            ]),
      ].join('  '),
    );
  };
  tell('first', await turns(anew, FIRST_ROUNDS));
  const peaks = builds.map((build) => {
    rmSync(build.data, { recursive: true, force: true });
    return [peakOf(build.command, build.env), peakOf(build.command, build.env)];
  });
  tell('then', await turns(({ command, env: own }) => timed(command, own), rounds));
  for (const [index, [first = 0, then = 0]] of peaks.entries()) {
    const whose = index === 0 ? '' : ' (the other)';
    print(
      `  ${name} ${count}${whose}`.padEnd(18) +
        `  peak first ${first.toFixed(1)} MiB, then ${then.toFixed(1)} MiB` +
        (index === 0 ? `  ${verdict(Math.max(first, then), LARGEST_MIB)}` : ''),
    );
  }
  rmSync(folder, { recursive: true });
}

const asked = positionals.filter((each) => each in CASES);
const counts = positionals.filter((each) => !(each in CASES)).map(Number);
print(`with scenarios of one's own, against bare Node ${process.version}`);
for (const [name, limits] of Object.entries(CASES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const count of counts.length > 0 ? counts : limits.counts)
    await measure(name, limits, count);
}
