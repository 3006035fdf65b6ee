import type { Look, Paint } from '../look.ts';

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
  isTTY?: boolean;
}

const same = (text: string) => text;
const NO_PAINT: Paint = {
  bold: same,
  dim: same,
  accent: same,
  good: same,
  warn: same,
  bad: same,
};

/** Chalk is only asked, and loaded, where there may be colour. */
async function paintFor(plain: boolean, stream: Stream, env: NodeJS.ProcessEnv): Promise<Paint> {
  const mayColour = stream.isTTY || env['FORCE_COLOR'] !== undefined;
  if (plain || env['NO_COLOR'] || !mayColour) return NO_PAINT;
  const { createPaint } = await import('./paint.ts');
  return createPaint();
}

/** Reads colour, width and character set from the environment. NO_COLOR wins over everything. */
export async function createLook(
  { plain, stream }: { plain: boolean; stream: Stream },
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): Promise<Look> {
  return {
    ...(await paintFor(plain, stream, env)),
    get width() {
      // A terminal that does not know its size says 0.
      return Math.min(WIDEST, Math.max(NARROWEST, stream.columns || 80));
    },
    plain,
    unicode: !plain && speaksUnicode(env, platform),
  };
}
