import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledChild } from './child.ts';
import type { Errand } from './children/journal.ts';

export interface Errands {
  start(errand: Errand, options?: ErrandOptions): RunningErrand;
  /** Ends what still runs, and removes the program. */
  clear(): void;
}

interface ErrandOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  uid?: number;
  /** The largest file it may write, in blocks of 512 bytes: its next byte fails. */
  largestFile?: number;
}

export interface RunningErrand {
  child: ChildProcess;
  /** Every whole line it has said so far. */
  said(): string[];
  /** Resolves when it has ended, to the lines it said; rejects when it wrote to standard error. */
  end: Promise<string[]>;
}

/** Processes of their own that work on a journal. */
export async function prepareErrands(): Promise<Errands> {
  const folder = mkdtempSync(join(tmpdir(), 'star-coach-errands-'));
  const script = join(folder, 'journal.mjs');
  writeFileSync(script, await bundledChild('journal'), { mode: 0o644 });
  const { chmodSync } = await import('node:fs');
  chmodSync(folder, 0o755);
  const running = new Set<ChildProcess>();

  function start(errand: Errand, options: ErrandOptions = {}): RunningErrand {
    const { env = {}, cwd = '/', uid, largestFile } = options;
    const node = [process.execPath, script, JSON.stringify(errand)];
    const limited = ['sh', '-c', `ulimit -f ${largestFile} && exec "$@"`, 'sh', ...node];
    const [file = '', ...args] = largestFile === undefined ? node : limited;
    const child = spawn(file, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid }),
    });
    running.add(child);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const said = () => stdout.split('\n').slice(0, -1);
    const end = new Promise<string[]>((resolve, reject) => {
      child.on('close', () => {
        running.delete(child);
        if (stderr === '') resolve(said());
        else reject(new Error(stderr));
      });
    });
    return { child, said, end };
  }

  return {
    start,
    clear() {
      for (const child of running) child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
