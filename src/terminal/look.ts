import { Chalk, supportsColor } from 'chalk';
import type { Look } from '../ports.ts';

/** Below this nothing can be laid out; above, long lines are hard to read. */
const NARROWEST = 20;
const WIDEST = 120;

function speaksUnicode(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (env['TERM'] === 'linux') return false;
  if (platform === 'win32') return Boolean(env['WT_SESSION'] || env['TERM_PROGRAM']);
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return locale === '' || /utf-?8/i.test(locale);
}

/** A terminal that cannot move its cursor gets the plain words. */
export function isPlain(asked: boolean, env: NodeJS.ProcessEnv): boolean {
  return asked || env['TERM'] === 'dumb';
}

/** Reads colour, width and character set from the environment. NO_COLOR wins over everything. */
export function createLook(
  { plain, stream }: { plain: boolean; stream: { columns?: number } },
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): Look {
  const detected = supportsColor === false ? 0 : supportsColor.level;
  const chalk = new Chalk({ level: plain || env['NO_COLOR'] ? 0 : detected });
  return {
    get width() {
      // A terminal that does not know its size says 0.
      return Math.min(WIDEST, Math.max(NARROWEST, stream.columns || 80));
    },
    plain,
    unicode: !plain && speaksUnicode(env, platform),
    bold: chalk.bold,
    dim: chalk.dim,
    accent: chalk.cyan,
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red,
  };
}
