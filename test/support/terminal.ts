import { constants } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { keepLastWords } from './last-words.ts';
import { LIMIT_MS } from './program.ts';

const POLL_MS = 15;
const PASTE_START = '\u001b[200~';
const PASTE_END = '\u001b[201~';

export interface Size {
  columns?: number;
  rows?: number;
}

export interface TerminalOptions extends Size {
  env: Record<string, string>;
  cwd: string;
}

export type Pattern = string | RegExp | ((text: string) => boolean);
export type Place = 'screen' | 'scrollback' | 'bytes';

export interface Exit {
  code: number;
  /** The signal the program died by; null when it ended by itself. */
  signal: NodeJS.Signals | null;
}

/** A line somebody typed, and how many characters the program had written by then. */
export interface Said {
  line: string;
  after: number;
}

/** A program in a real pseudo-terminal, and what a person would see of it. */
export interface Terminal {
  readonly pid: number;
  /** Everything the program wrote so far, escape sequences included. */
  readonly bytes: string;
  send(...keys: string[]): void;
  /** The lines sent so far, each with how much had been written before it. */
  readonly said: readonly Said[];
  sendBytes(bytes: Buffer): void;
  /** What a terminal sends for a paste into a program that asked for brackets. */
  paste(text: string): void;
  resize(size: Required<Size>): void;
  /** The lines on the screen. */
  screen(): string[];
  /** The lines of the normal screen from its beginning, those scrolled away included. */
  scrollback(): string[];
  /** Lines that ran past the right edge and were cut by the terminal. */
  cutLines(): string[];
  /** Columns before the cursor. */
  cursorColumn(): number;
  /** Whether the normal screen is shown, and not the alternate one. */
  onNormalScreen(): boolean;
  /** Polls until the pattern is found; fails with the last screen. */
  waitFor(pattern: Pattern, where?: Place): Promise<void>;
  /** Closes the window: the terminal is gone for whoever is in it. */
  hangUp(): void;
  /** Waits for the end of the program. */
  exit(): Promise<Exit>;
  /** Ends the program if need be. */
  close(): Promise<void>;
}

function signalName(number: number | undefined): NodeJS.Signals | null {
  const found = Object.entries(constants.signals).find(([, value]) => value === number);
  return found ? (found[0] as NodeJS.Signals) : null;
}

function found(pattern: Pattern, text: string): boolean {
  if (typeof pattern === 'function') return pattern(text);
  return typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function framed(lines: readonly string[]): string {
  return lines.map((line) => `  | ${line}`).join('\n');
}

/** Starts a command in a terminal of its own. */
export function openTerminal(
  [file = '', ...args]: readonly string[],
  { columns = 80, rows = 24, env, cwd }: TerminalOptions,
): Terminal {
  const display = new xterm.Terminal({
    cols: columns,
    rows,
    scrollback: 5000,
    allowProposedApi: true,
  });
  const program = spawn(file, args, { cols: columns, rows, cwd, env });
  const lastWords = keepLastWords(program);
  let bytes = '';
  const said: Said[] = [];
  let exit: Exit | null = null;
  program.onData((data) => {
    bytes += data;
    display.write(data);
  });
  // A program may ask the terminal something; it gets its answer.
  display.onData((answer) => program.write(answer));
  program.onExit(({ exitCode, signal }) => {
    exit = { code: exitCode, signal: signalName(signal || undefined) };
  });

  /** How the program ended, once all it wrote is read. */
  const ended = () => {
    if (!isAlive(program.pid) && lastWords.areRead(bytes)) lastWords.close();
    return exit;
  };
  const drawn = () => new Promise<void>((resolve) => display.write('', resolve));
  const linesOf = (buffer: typeof display.buffer.active, first: number, count: number) =>
    Array.from({ length: count }, (_, row) =>
      (buffer.getLine(first + row)?.translateToString(true) ?? '').trimEnd(),
    );
  const screen = () => {
    const { active } = display.buffer;
    return linesOf(active, active.baseY, display.rows);
  };
  const scrollback = () => linesOf(display.buffer.normal, 0, display.buffer.normal.length);

  return {
    pid: program.pid,
    get bytes() {
      return lastWords.without(bytes);
    },
    said,
    send(...keys) {
      const after = lastWords.without(bytes).length;
      for (const key of keys) {
        if (/[\r\n]$/.test(key)) said.push({ line: key.trimEnd(), after });
        program.write(key);
      }
    },
    sendBytes(bytes) {
      // It takes bytes as well; its types know only text.
      Reflect.apply(program.write, program, [bytes]);
    },
    paste: (text) => program.write(PASTE_START + text + PASTE_END),
    resize(size) {
      display.resize(size.columns, size.rows);
      program.resize(size.columns, size.rows);
    },
    screen,
    scrollback,
    cutLines() {
      const { normal } = display.buffer;
      const continued = (row: number) => normal.getLine(row + 1)?.isWrapped ?? false;
      return scrollback().filter((_, row) => continued(row));
    },
    cursorColumn: () => display.buffer.active.cursorX,
    onNormalScreen: () => display.buffer.active.type === 'normal',
    async waitFor(pattern, where = 'screen') {
      const read = { screen, scrollback, bytes: () => [lastWords.without(bytes)] }[where];
      const deadline = performance.now() + LIMIT_MS;
      for (;;) {
        const end = ended();
        await drawn();
        if (found(pattern, read().join('\n'))) return;
        if (end || performance.now() > deadline) {
          const why = end ? `the program ended: ${JSON.stringify(end)}` : 'time is up';
          const seen = where === 'bytes' ? [JSON.stringify(bytes.slice(-2000))] : read();
          throw new Error(`no ${pattern} on the ${where}; ${why}\n${framed(seen)}`);
        }
        await wait(POLL_MS);
      }
    },
    hangUp() {
      // Not among node-pty's types; `kill` would leave the terminal open.
      const destroy = Reflect.get(program, 'destroy') as () => void;
      destroy.call(program);
    },
    async exit() {
      const deadline = performance.now() + LIMIT_MS;
      let end = ended();
      while (end === null) {
        if (performance.now() > deadline) {
          throw new Error(`the program did not end\n${framed(screen())}`);
        }
        await wait(POLL_MS);
        end = ended();
      }
      await drawn();
      return end;
    },
    async close() {
      if (exit === null) program.kill('SIGKILL');
      while (ended() === null) await wait(POLL_MS);
      lastWords.close();
      display.dispose();
    },
  };
}
