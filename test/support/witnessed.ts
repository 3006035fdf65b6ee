import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Desk, starCoach } from './desk.ts';
import type { Terminal } from './terminal.ts';

const WITNESS = fileURLToPath(new URL('./witness.js', import.meta.url));

/** How a program in a terminal ended, and the terminal's settings around it. */
export interface Report {
  before: string;
  after: string;
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface Witnessed {
  terminal: Terminal;
  /** Sends the program, and nobody else in its terminal, a signal. */
  kill(signal: NodeJS.Signals): void;
  /** Waits for the end. */
  report(): Promise<Report>;
}

/** Opens the program with somebody beside it who stays and sees how it leaves the terminal. */
export function openWitnessed(
  desk: Desk,
  args: readonly string[],
  env: Record<string, string> = {},
): Witnessed {
  const path = join(desk.home, 'witness.json');
  const terminal = desk.openCommand([process.execPath, WITNESS, path, ...starCoach(...args)], {
    env,
  });
  const read = () => JSON.parse(existsSync(path) ? readFileSync(path, 'utf8') : '{}');
  return {
    terminal,
    kill: (signal) => process.kill(read().pid, signal),
    async report() {
      await terminal.exit();
      return read();
    },
  };
}
