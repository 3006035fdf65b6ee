import { isAbsolute, resolve } from 'node:path';
import { fromHome } from './home-path.ts';

/**
 * The folder for everything the program keeps: as asked, else STAR_COACH_HOME, else the platform's
 * state directory. Null when there is none, as with no HOME; never the working directory.
 * Throws a usage error where it is said to lie in a home directory that nobody knows.
 */
export async function dataDirectory(
  asked: string | undefined,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string | null> {
  const chosen = asked ?? env['STAR_COACH_HOME'];
  if (chosen) return resolve(fromHome(chosen, env));
  try {
    // Looks for the home directory as it loads, and throws where there is none.
    const { default: envPaths } = await import('env-paths');
    const paths = envPaths('star-coach', { suffix: '' });
    // On Linux `log` is the XDG state directory; elsewhere it is a place for logs only.
    const path = process.platform === 'linux' ? paths.log : paths.data;
    return isAbsolute(path) ? path : null;
  } catch {
    return null;
  }
}
