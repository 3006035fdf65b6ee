import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { commandWords } from './command-words.ts';

/** Reports of mouse and focus, brackets, application keys: what a program that was killed leaves on. */
const SWITCHED_OFF = [1000, 1002, 1003, 1004, 1006, 2004, 1]
  .map((mode) => `\u001b[?${mode}l`)
  .join('');

/** An editor at work on a file. */
export interface EditorProcess {
  /** What went wrong, if something did. Never rejects. */
  readonly ended: Promise<string | undefined>;
  kill(): void;
}

/** The terminal's settings; nothing where there is no `stty`. */
function terminalSettings(): string {
  const { stdout } = spawnSync('stty', ['-g'], { stdio: ['inherit', 'pipe', 'ignore'] });
  return stdout?.toString().trim() ?? '';
}

/**
 * Opens a file in an editor on this terminal, which it has to itself until it is closed. `command` is
 * split into words and run without a shell. Where the editor fails, the terminal is given back as it was.
 */
export function startEditor(
  command: string,
  path: string,
  write: (control: string) => unknown,
): EditorProcess {
  const settings = terminalSettings();
  const failed = (fault: string) => {
    if (settings !== '') spawnSync('stty', [settings], { stdio: ['inherit', 'ignore', 'ignore'] });
    write(SWITCHED_OFF);
    return fault;
  };
  const notStarted = (error: unknown) =>
    failed(`The editor did not start (${error instanceof Error ? error.message : error}).`);
  const [program, ...options] = commandWords(command) ?? [];
  if (program === undefined) {
    const fault = `No command can be made of the editor's: ${command}`;
    return { ended: Promise.resolve(fault), kill() {} };
  }
  let child: ChildProcess;
  try {
    child = spawn(program, [...options, path], { stdio: 'inherit' });
  } catch (error) {
    return { ended: Promise.resolve(notStarted(error)), kill() {} };
  }
  const ended = new Promise<string | undefined>((resolve) => {
    child.on('error', (error) => resolve(notStarted(error)));
    child.on('exit', (code, signal) => {
      if (code === 0) return resolve(undefined);
      const how = signal === null ? `ended with ${code}` : `was ended by ${signal}`;
      resolve(failed(`The editor ${how}.`));
    });
  });
  return { ended, kill: () => child.kill() };
}
