// How many changes to a room its own unit tests notice: `npm run mutate -- text`.
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { tested } from './mutation/sample.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '10' },
  },
});
const [room = ''] = positionals;
if (room === '' || !existsSync(join('src', room))) {
  process.stderr.write(
    'Usage: npm run mutate -- ROOM [--count 60] [--seed 1] [--minutes 10]\n' +
      'ROOM is a folder of src, such as text or scenario/yaml.\n',
  );
  process.exit(2);
}

/** The tests of the room: in its folder, or else in the one above. */
let tests = join('test', room);
while (!existsSync(tests)) tests = dirname(tests);

const SEEN = ['Killed', 'Timeout', 'RuntimeError'];
const UNSEEN = ['Survived', 'NoCoverage'];

/** @param {import('@stryker-mutator/api/core').MutantResult} mutant */
function shown({ fileName, location, replacement, status, mutatorName }) {
  const { line, column } = location.start;
  const original = readFileSync(fileName, 'utf8').split('\n')[line - 1]?.trim();
  const change = (replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 100);
  const what = status === 'NoCoverage' ? 'not reached' : 'not noticed';
  return `${relative('', fileName)}:${line}:${column} ${what} (${mutatorName})\n  ${original}\n  -> ${change}\n`;
}

/** @param {string} ending */
function report(ending) {
  /** @param {readonly string[]} statuses */
  const having = (statuses) => tested.filter(({ status }) => statuses.includes(status));
  const [seen, unseen] = [having(SEEN), having(UNSEEN)];
  const count = seen.length + unseen.length;
  for (const mutant of unseen) process.stdout.write(`${shown(mutant)}\n`);
  process.stdout.write(
    `${room}, by ${tests}: ${seen.length} of ${count} mutants noticed, ` +
      `${Math.round((100 * seen.length) / Math.max(1, count))} %${ending}\n`,
  );
}

// A copy of the project finds its packages above itself, wherever this clone has them from; a link of
// its own is made by Stryker only where they are no link themselves.
const copies = mkdtempSync(join(tmpdir(), 'star-coach-mutation-'));
symlinkSync(realpathSync('node_modules'), join(copies, 'node_modules'), 'junction');
process.on('exit', () => {
  try {
    rmSync(copies, { recursive: true, force: true });
  } catch {
    // A test that is just being ended still writes there.
  }
});

// Others may be working on this machine.
setPriority(10);
process.env['STAR_COACH_TESTS'] = tests;
const limit = setTimeout(() => {
  report(`; time was up after ${values.minutes} min`);
  // Stryker knows no other way to be stopped; it ends its children and clears up on this one.
  process.exit();
}, Number(values.minutes) * 60_000);

await new Stryker({
  mutate: [`src/${room}/**/*.ts`],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', `${import.meta.dirname}/mutation/sample.js`],
  checkers: ['sample'],
  reporters: ['tally'],
  vitest: { configFile: 'scripts/mutation/vitest.config.js', related: false },
  concurrency: 1,
  // On a busy machine the first run alone outlasts Stryker's five minutes.
  dryRunTimeoutMinutes: Number(values.minutes),
  // Stryker rewrites this file with an API that TypeScript 7 does not have: it is to find none.
  tsconfigFile: 'none.json',
  tempDirName: copies,
  ignorePatterns: ['dist', 'bench', 'coverage'],
  allowConsoleColors: false,
  warnings: false,
  ...{ sample: { count: Number(values.count), seed: values.seed } },
}).runMutationTest();
clearTimeout(limit);
report(`, seed ${values.seed}`);
