import { statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { fromHome } from './home-path.ts';

/** Where the user keeps scenarios of their own. */
export interface ScenarioFolder {
  /** Whole, unless it is what an argument says: what is kept of a story names where it lies. */
  path: string;
  /** Who says so. What the option names has to be there; the others may name nothing. */
  by: 'argument' | 'option' | 'variable' | 'default';
}

const NAME = 'star-coach';

/**
 * The platform's folder for what a user writes; XDG_CONFIG_HOME everywhere, when it is set. On Linux that is one line of env-paths, repeated
 * here because every `list` asks: loading it costs a twentieth of bare Node's start.
 */
export async function configFolder(env: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  const base = env['XDG_CONFIG_HOME'] || (env['HOME'] && join(env['HOME'], '.config'));
  const isHere = process.platform === 'linux' || Boolean(env['XDG_CONFIG_HOME']);
  if (isHere && base) return isAbsolute(base) ? join(base, NAME) : null;
  try {
    // Looks for the home directory as it loads, and throws where there is none.
    const { default: envPaths } = await import('env-paths');
    const { config } = envPaths(NAME, { suffix: '' });
    return isAbsolute(config) ? config : null;
  } catch {
    return null;
  }
}

/** The empty name stays one: nothing is there. */
function whole(path: string, env: NodeJS.ProcessEnv): string {
  return path === '' ? path : resolve(fromHome(path, env));
}

/**
 * The folder for scenarios of one's own: as asked, else STAR_COACH_SCENARIOS, else `scenarios` in
 * the platform's config directory. Null when there is no home to have one in.
 */
export async function scenarioFolder(
  asked: string | undefined,
  env: NodeJS.ProcessEnv = process.env,
): Promise<ScenarioFolder | null> {
  if (asked !== undefined) return { path: whole(asked, env), by: 'option' };
  const named = env['STAR_COACH_SCENARIOS'];
  if (named) return { path: whole(named, env), by: 'variable' };
  const config = await configFolder(env);
  return config === null ? null : { path: join(config, 'scenarios'), by: 'default' };
}

/** Whether anything is there; what cannot be looked at is left for reading it to say. */
export function isThere({ path }: ScenarioFolder): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/** What to say of a folder that cannot be read. */
export function unreadableFolder({ path, by }: ScenarioFolder, code: string): UsageError {
  const hints = {
    argument: 'Name a scenario file, or a folder with scenario files in it.',
    option: '--scenarios expects a folder with scenario files in it.',
    variable: 'STAR_COACH_SCENARIOS names it.',
    default: 'Your own scenarios are looked for there.',
  };
  return new UsageError(`cannot read the scenario folder ${path} (${code})`, { hint: hints[by] });
}
