// Runs the smoke test on every Node the package promises: the running one, and others from npm.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OTHERS = ['22.23.3', '24.21.0', '26.10.0'];
const SMOKE = 'test/e2e/smoke.test.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'nodes');
const windows = process.platform === 'win32';
const holder = `node-${windows ? 'win' : process.platform}-${process.arch}`;

/**
 * The binary of another Node, from the package that holds it. Its install script is not needed.
 * @param {string} version
 */
function install(version) {
  const folder = join(cache, version);
  const binary = join(folder, 'node_modules', holder, 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  mkdirSync(folder, { recursive: true });
  const flags = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  spawnSync('npm', ['install', ...flags, '--prefix', folder, `${holder}@${version}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
  });
  return existsSync(binary) ? binary : null;
}

/**
 * Whether the smoke test passes on a Node.
 * @param {string} binary
 */
function passes(binary) {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', SMOKE], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, STAR_COACH_NODE: binary },
  });
  return status === 0;
}

/** @type {{ version: string, result: string }[]} */
const results = [];
for (const version of [process.version.slice(1), ...OTHERS]) {
  const binary = version === process.version.slice(1) ? process.execPath : install(version);
  process.stdout.write(`\nNode ${version}: ${binary ?? `${holder} could not be installed`}\n`);
  const result = binary === null ? 'not installed' : passes(binary) ? 'passed' : 'failed';
  results.push({ version, result });
}

for (const { version, result } of results) process.stdout.write(`Node ${version}: ${result}\n`);
process.exitCode = results.every(({ result }) => result === 'passed') ? 0 : 1;
