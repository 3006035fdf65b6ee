import { spawn } from 'node:child_process';
import type { ShownPage } from '../ports.ts';
import { writeWordsFile } from '../storage/words-file.ts';

interface Circumstances {
  env: NodeJS.ProcessEnv;
  /** Whether anything may be written to a file. */
  saves: boolean;
  platform?: NodeJS.Platform;
}

/** One program and nothing else: a line with arguments would need a shell. */
const ONE_PROGRAM = /^[^\s%:]+$/;

/** The program that opens a page in this person's browser; null where there is none to be sure of. */
export function browserOf({
  env,
  platform = process.platform,
}: Omit<Circumstances, 'saves'>): string | null {
  const own = env['BROWSER']?.trim() ?? '';
  if (ONE_PROGRAM.test(own)) return own;
  if (platform === 'darwin') return 'open';
  // Without a desktop it may start a browser in this very terminal.
  const isDesktop = Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
  return platform !== 'win32' && isDesktop ? 'xdg-open' : null;
}

/** Starts a program on its own, without a shell. Returns whether there is one. */
function start(program: string, path: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, [path], { env, stdio: 'ignore', detached: true });
    child.on('error', () => resolve(false));
    child.on('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

/** Writes a page where nobody else can read it, and opens it in the person's own browser where that is known. */
export async function showPage(html: string, circumstances: Circumstances): Promise<ShownPage> {
  const { env, saves } = circumstances;
  const path = saves ? writeWordsFile(html, 'report.html') : null;
  if (path === null) return { path, isKept: saves, isOpened: false };
  const browser = browserOf(circumstances);
  const isOpened = browser !== null && (await start(browser, path, env));
  return { path, isKept: true, isOpened };
}
