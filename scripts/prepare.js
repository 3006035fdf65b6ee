// What npm runs after an installation: builds, unless what is there was built by this Node of all
// that is here now. `npx star-coach` in a clone installs that clone once more, and must not build twice.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const BUILT_OF = [
  ...['src', 'scenarios', 'questions', 'interviewer', 'scripts'],
  ...['package.json', 'package-lock.json'],
];
/** Written last, with the Node that built. */
const BUILT_BY = join(root, 'dist', 'built-by.cache');

/** When anything in a file or folder was changed last, in milliseconds since 1970. @param {string} path @returns {number} */
function changed(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

function isBuilt() {
  if (!existsSync(BUILT_BY) || readFileSync(BUILT_BY, 'utf8') !== process.version) return false;
  return BUILT_OF.every((name) => changed(join(root, name)) < statSync(BUILT_BY).mtimeMs);
}

if (!isBuilt()) await import('./build.js');
if (process.exitCode === undefined || process.exitCode === 0) await import('./link-bin.js');
