import { spawn } from 'node:child_process';
import { LIMIT_MS } from './program.ts';

export interface Finished {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  env: Record<string, string>;
  cwd: string;
  /** What standard input holds; without it there is none. */
  input?: string | Uint8Array | undefined;
}

/** Runs a command with pipes instead of a terminal, to its end. */
export function runCommand(
  [file = '', ...args]: readonly string[],
  { env, cwd, input }: RunOptions,
): Promise<Finished> {
  const child = spawn(file, args, {
    env,
    cwd,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  }
  // A program that does not read its input to the end is its own affair.
  child.stdin?.on('error', () => {}).end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, ...said });
    });
  });
}
