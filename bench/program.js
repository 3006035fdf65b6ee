// The program to measure, and the floor under it.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../bin/star-coach.js', import.meta.url));
const DIST = fileURLToPath(new URL('../dist/main.cjs', import.meta.url));

/** The command line of bare Node: what every start pays. */
export const FLOOR = [process.execPath, '-e', '0'];

/** @param {string[]} args */
export function starCoach(...args) {
  if (!existsSync(DIST)) throw new Error('not built yet: run "npm run build" once');
  return [process.execPath, BIN, ...args];
}

/** A home of its own: nothing left over, nothing left behind. */
export const home = mkdtempSync(join(tmpdir(), 'star-coach-bench-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));

/**
 * The environment of whoever runs this, with a home and a terminal of its own.
 * @type {Record<string, string>}
 */
export const environment = {
  ...Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, value ?? ''])),
  HOME: home,
  STAR_COACH_HOME: home,
  TERM: 'xterm-256color',
  LANG: 'C.UTF-8',
};

/** Variables of whoever has set something and has started before, so that it was read. */
export function settled() {
  const folder = join(home, 'settings');
  mkdirSync(join(folder, 'star-coach'), { recursive: true });
  const text =
    'level: sde2\nrole: software-engineer\npace: 140\ntyping_factor: 4\nrules_off: [filler]\n';
  writeFileSync(join(folder, 'star-coach', 'config.yaml'), text);
  return { XDG_CONFIG_HOME: folder, STAR_COACH_HOME: join(home, 'kept') };
}

/** What in the environment makes Node itself start slower, and every ratio look better. */
export const SLOWING = ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS'].filter((name) => process.env[name]);
