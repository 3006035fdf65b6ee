import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as plainTest } from 'vitest';
import { SCREEN_ROWS } from '../../src/terminal/screens/pages.ts';
import { plainWaitsIn } from './plain-waits.ts';
import { NODE, PROGRAM } from './program.ts';
import { type Finished, runCommand } from './run.ts';
import { openTerminal, type Size, type Terminal } from './terminal.ts';
import { waitsIn } from './waits.ts';

/** Variables to add to a program's environment; `undefined` takes one away. */
type Changes = Record<string, string | undefined>;

interface OpenOptions extends Size {
  env?: Changes;
}

/** Where one test rehearses: a home folder, files, terminals, nothing shared with any other test. */
export interface Desk {
  /** The home folder, and the working directory. */
  readonly home: string;
  /** Takes the settings away: nobody was asked for the level yet. */
  forgetSettings(): void;
  /** Where the program keeps what it keeps. */
  readonly data: string;
  /** Paths of the unfinished rehearsals kept so far. */
  drafts(): string[];
  /** Writes a file in the home folder; returns its path. */
  write(name: string, content: string | Uint8Array): string;
  /** The program in a terminal. */
  open(args: readonly string[], options?: OpenOptions): Terminal;
  /** Any command in a terminal. */
  openCommand(command: readonly string[], options?: OpenOptions): Terminal;
  /** The program without a terminal, to its end. */
  run(
    args: readonly string[],
    options?: { env?: Changes; input?: string | Uint8Array },
  ): Promise<Finished>;
  /** Any command without a terminal, to its end. */
  runCommand(command: readonly string[], options?: { env?: Changes }): Promise<Finished>;
}

/** Where in the home folder the person's settings are. */
const CONFIG = join('.config', 'star-coach', 'config.yaml');

/** The command line of the program. */
export function starCoach(...args: string[]): string[] {
  return [NODE, PROGRAM, ...args];
}

interface Room {
  desk: Desk;
  /** Screens of its terminals that were longer than they may be before they waited. */
  tooTall(): Promise<string[][]>;
  clear(): Promise<void>;
}

const isTooTall = (lines: readonly string[]) => lines.length > SCREEN_ROWS;

function createDesk(): Room {
  const home = mkdtempSync(join(tmpdir(), 'star-coach-desk-'));
  const data = join(home, 'data');
  const terminals: Terminal[] = [];
  /** Those a person reads at the size the screens are made for; where lines are only appended, apart. */
  const usual: Terminal[] = [];
  const plain: Terminal[] = [];
  const environment = (changes: Changes = {}): Record<string, string> => {
    const env: Changes = {
      PATH: process.env['PATH'],
      HOME: home,
      STAR_COACH_HOME: data,
      TERM: 'xterm-256color',
      LANG: 'C.UTF-8',
      ...changes,
    };
    return Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
  };
  const openCommand: Desk['openCommand'] = (command, { env, ...size } = {}) => {
    const terminal = openTerminal(command, { ...size, env: environment(env), cwd: home });
    terminals.push(terminal);
    return terminal;
  };
  // Somebody who was asked for the level and the role before.
  mkdirSync(join(home, '.config', 'star-coach'), { recursive: true });
  writeFileSync(join(home, CONFIG), 'level: sde2\nrole: software-engineer\n');
  const desk: Desk = {
    home,
    data,
    forgetSettings: () => rmSync(join(home, CONFIG)),
    drafts() {
      const folder = join(data, 'drafts');
      if (!existsSync(folder)) return [];
      return readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(folder, name));
    },
    write(name, content) {
      const path = join(home, name);
      writeFileSync(path, content);
      return path;
    },
    openCommand,
    open(args, options = {}) {
      const terminal = openCommand(starCoach(...args), options);
      const { columns = 80, rows = 24 } = options;
      const isPlain = args.includes('--plain') || options.env?.['TERM'] === 'dumb';
      if (columns === 80 && rows === 24) (isPlain ? plain : usual).push(terminal);
      return terminal;
    },
    run: (args, { env, input } = {}) =>
      runCommand(starCoach(...args), { env: environment(env), cwd: home, input }),
    runCommand: (command, { env } = {}) =>
      runCommand(command, { env: environment(env), cwd: home }),
  };
  return {
    desk,
    async tooTall() {
      const waits = await Promise.all(usual.map(({ bytes }) => waitsIn(bytes)));
      // The last is what was left at the end: nothing is waited for there.
      const screens = waits.flatMap((each) => each.slice(0, -1));
      return [...screens, ...plain.flatMap((each) => plainWaitsIn(each))].filter(isTooTall);
    },
    async clear() {
      await Promise.all(terminals.map((terminal) => terminal.close()));
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A test with a desk of its own, cleared afterwards. */
export const test = plainTest.extend<{ desk: Desk }>({
  // Vitest reads the names of other fixtures from this pattern.
  desk: async ({ task: _ }, use) => {
    const { desk, tooTall, clear } = createDesk();
    await use(desk);
    const screens = (await tooTall()).map((lines) => lines.join('\n'));
    await clear();
    expect(screens).toEqual([]);
  },
});
