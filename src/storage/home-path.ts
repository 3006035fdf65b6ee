import { isAbsolute, join } from 'node:path';
import { UsageError } from '../errors.ts';
import { visibleLine } from '../text/visible.ts';

/** What a shell would have replaced, had it not stood in quotes: `~`, `~/x`, `~somebody/x`. */
const HOME = /^~([^/\\]*)(?:[/\\]|$)/;

function home(env: NodeJS.ProcessEnv): string | null {
  const { HOME: named } = env;
  if (named) return isAbsolute(named) ? named : null;
  try {
    // Loaded only here: every start of the program reads this file.
    return process.getBuiltinModule('node:os').homedir() || null;
  } catch {
    return null;
  }
}

/**
 * The path of a folder as it was meant: a `~` at its beginning is the home directory, also where
 * quotes kept it from the shell. Throws a usage error for that of somebody else, or where there is
 * none.
 */
export function fromHome(path: string, env: NodeJS.ProcessEnv): string {
  const [start, name] = HOME.exec(path) ?? [];
  if (start === undefined) return path;
  const own = home(env);
  if (name !== '' || own === null) {
    const shown = visibleLine(path);
    throw new UsageError(`whose home directory "${shown}" begins with is not known`, {
      hint: `Write the whole path, or "./${shown}" for a folder of that name.`,
    });
  }
  return join(own, path.slice(start.length));
}

/** Throws a usage error for the path of a file to write that begins like that. */
export function checkHomeless(path: string): void {
  if (!HOME.test(path)) return;
  const shown = visibleLine(path);
  throw new UsageError(`"${shown}" begins with "~", which quotes kept from your shell`, {
    hint: `Leave the quotes out, write the whole path, or "./${shown}" for a folder of that name.`,
  });
}
