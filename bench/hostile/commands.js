// How long commands take over a hostile answer, from start to end.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, print } from '../measure.js';
import { environment, home, starCoach } from '../program.js';
import { filled, PIECES, PROSE } from './kinds.js';

/** The largest answer file, less its label. */
const BYTES = 256 * 1024 - 100;
const LARGEST_SECONDS = 4;
/** As work that grows with the text grows by 4 at most, and starting costs something. */
const LARGEST_GROWTH = 4.5;
const ROUNDS = 3;
const HANGS_MS = 120_000;

const COMMANDS = {
  'rehearse --answers': (/** @type {string} */ file) =>
    starCoach('rehearse', 'the-template', '--answers', file),
  review: (/** @type {string} */ file) => starCoach('review', file),
};

/** @param {string} piece @param {number} bytes */
function answer(piece, bytes) {
  const file = join(home, 'answer.md');
  writeFileSync(file, `## Action\n${filled(piece, bytes)}`);
  return file;
}

/** @param {string[]} command seconds it takes */
function timed([file = '', ...args]) {
  const started = performance.now();
  const { status, stderr } = spawnSync(file, args, {
    cwd: home,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: HANGS_MS,
  });
  if (status !== 0 && status !== null) throw new Error(`${args.join(' ')}: ${stderr}`);
  return (performance.now() - started) / 1000;
}

/** Medians for a quarter of the text, all of it, and as much prose, taken in turns. */
function measured(/** @type {(file: string) => string[]} */ command, /** @type {string} */ piece) {
  const [quarter, whole, prose] = [[], [], []].map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round < ROUNDS; round += 1) {
    quarter?.push(timed(command(answer(piece, BYTES / 4))));
    whole?.push(timed(command(answer(piece, BYTES))));
    prose?.push(timed(command(answer(PROSE, BYTES))));
  }
  const [n = 0, four = 0, like = 0] = [quarter, whole, prose].map((values) => median(values ?? []));
  return { seconds: four, growth: four / n, ratio: four / like };
}

/** @param {string[]} kinds all when there are none */
export function commandsBench(kinds) {
  for (const [name, command] of Object.entries(COMMANDS)) {
    print(`${name}, 256 KB of each: against prose of that size, and against a quarter of it`);
    for (const [kind, piece] of Object.entries(PIECES)) {
      if (kinds.length > 0 && !kinds.includes(kind)) continue;
      const { seconds, growth, ratio } = measured(command, piece);
      const isMet = seconds <= LARGEST_SECONDS && growth <= LARGEST_GROWTH;
      print(
        [
          `  ${kind.padEnd(28)}`,
          `${seconds.toFixed(2).padStart(6)} s`,
          `ratio ${ratio.toFixed(2)}`,
          `growth ${growth.toFixed(2)}`,
          `target ${LARGEST_SECONDS} s and ${LARGEST_GROWTH}: ${isMet ? 'met' : 'MISSED'}`,
        ].join('  '),
      );
    }
    print('');
  }
}
