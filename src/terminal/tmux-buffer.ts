import { spawn } from 'node:child_process';

/** tmux answers at once, or not at all. */
const PATIENCE_MS = 2000;

/**
 * Hands a text to the tmux this program runs in, which passes it on to the terminal's clipboard where
 * it is set up to. Returns whether tmux took it.
 */
export function loadTmuxBuffer(text: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('tmux', ['load-buffer', '-w', '-'], {
      env,
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: PATIENCE_MS,
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
    // It may end before it has read everything.
    child.stdin.on('error', () => {});
    child.stdin.end(text);
  });
}
