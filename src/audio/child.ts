import { type ChildProcess, spawn } from 'node:child_process';

/** What registers something to be done when the program ends, however it does; returns how to take it back. */
export type Hold = (restore: () => void) => () => void;

/** How a child ended, or why it did not start. */
export interface ChildEnd {
  code: number | null;
  /** The last it said on its standard error. */
  said: string;
  /** It could not be started: the system's word for it, such as ENOENT. */
  fault: string | null;
}

export interface Child {
  /** Never rejects. */
  readonly ended: Promise<ChildEnd>;
  /** Asks it to end, and makes it after a second. */
  end(): void;
}

const PATIENCE_MS = 1000;
const SAID_BYTES = 2048;
const LONGEST_WHY = 200;

/** Why a program that is called so is not at work, in words. */
export function whyEnded(name: string, { fault, code, said }: ChildEnd): string {
  if (fault === 'ENOENT') return `${name} is not installed`;
  if (fault !== null) return `${name} did not start (${fault})`;
  const last = said.split('\n').at(-1)?.trim().slice(0, LONGEST_WHY) ?? '';
  return last === '' ? `${name} ended with ${code}` : `${name}: ${last}`;
}

function faultOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}

/**
 * Starts a program, without a shell, that reads nothing and whose output is given to `onData`. It never
 * outlives this one: whatever ends this, ends it.
 */
export function startChild(
  [program = '', ...args]: readonly string[],
  { onData, hold }: { onData(bytes: Buffer): void; hold: Hold },
): Child {
  let child: ChildProcess;
  try {
    child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  } catch (error) {
    const end = { code: null, said: '', fault: faultOf(error) };
    return { ended: Promise.resolve(end), end() {} };
  }
  let said = Buffer.alloc(0);
  let killing: NodeJS.Timeout | undefined;
  const release = hold(() => child.kill('SIGKILL'));
  child.stdout?.on('data', onData);
  child.stderr?.on('data', (bytes: Buffer) => {
    said = Buffer.concat([said, bytes]).subarray(-SAID_BYTES);
  });
  const ended = new Promise<ChildEnd>((resolve) => {
    const settle = (code: number | null, fault: string | null) => {
      clearTimeout(killing);
      release();
      resolve({ code, said: said.toString('utf8').trim(), fault });
    };
    child.on('error', (error) => settle(null, faultOf(error)));
    child.on('close', (code) => settle(code, null));
  });
  return {
    ended,
    end() {
      child.stdout?.off('data', onData);
      // What it still has to say must not hold it up.
      child.stdout?.resume();
      child.kill('SIGTERM');
      killing ??= setTimeout(() => {
        child.kill('SIGKILL');
        // Whom it left its pipes to is no business of ours.
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, PATIENCE_MS);
    },
  };
}
