import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { LIMIT_MS } from './program.ts';

/** One of `test/support/children`, as one piece of JavaScript for `runChild`. */
export async function bundledChild(name: string): Promise<string> {
  const input = fileURLToPath(new URL(`./children/${name}.ts`, import.meta.url));
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

export interface ChildEnd {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface ChildOptions {
  args?: readonly string[];
  /** All it gets to see of the environment. */
  env?: NodeJS.ProcessEnv;
  uid?: number;
  /** Called when the child has written a line `ready`. */
  onReady?: (child: ChildProcess) => void;
}

/** Runs JavaScript in a process of its own, to its end. */
export function runChild(code: string, options: ChildOptions = {}): Promise<ChildEnd> {
  const { args = [], env = {}, uid, onReady } = options;
  const child = spawn(process.execPath, ['--input-type=module', '-', ...args], {
    cwd: '/',
    env,
    timeout: LIMIT_MS,
    ...(uid === undefined ? {} : { uid }),
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (text.includes('ready\n')) onReady?.(child);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.end(code);
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}
