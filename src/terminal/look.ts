import type { Look } from '../look.ts';
import { COLOURS, NO_COLOURS } from './paint.ts';

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

interface Stream {
  columns?: number;
  /** Of a terminal: what Node knows of it by these variables. */
  hasColors?(env: object): boolean;
}

/** FORCE_COLOR that forces none. */
const FORCED_OFF = ['0', 'false'];

function hasColours(stream: Stream, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return !FORCED_OFF.includes(forced);
  // Left empty it says nothing, which Node does not know.
  return stream.hasColors?.({ ...env, NO_COLOR: undefined }) ?? false;
}

/** Reads colour, width and character set from the environment. NO_COLOR wins over everything. */
export function createLook(
  { plain, stream }: { plain: boolean; stream: Stream },
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): Look {
  return {
    ...(!plain && hasColours(stream, env) ? COLOURS : NO_COLOURS),
    get width() {
      // A terminal that does not know its size says 0.
      return Math.min(WIDEST, Math.max(NARROWEST, stream.columns || 80));
    },
    plain,
    unicode: !plain && speaksUnicode(env, platform),
  };
}
