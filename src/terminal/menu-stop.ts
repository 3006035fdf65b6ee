import { Writable } from 'node:stream';

/** Where no shell can stop a program it runs on; it finds out after so many milliseconds. */
const NOT_STOPPED_MS = 200;
const ESC = String.fromCharCode(27);
/** What a menu writes to take its last drawing away. */
const ERASING = new RegExp(`^(?:${ESC}\\[\\d*[ABGK])*`);

/** What to write to leave the screen to a shell, and to take it back. */
export interface Handover {
  leave: string;
  enter: string;
}

/** The menu stays where it is; the shell goes on below it. */
export const NORMAL_SCREEN: Handover = { leave: `\n${ESC}[?25h`, enter: '' };
export const ALTERNATE_SCREEN: Handover = {
  leave: `${ESC}[?25h${ESC}[?1049l`,
  enter: `${ESC}[?1049h${ESC}[2J${ESC}[2H`,
};

interface Streams {
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
}

/** Writes to the terminal, and remembers what a menu drew last. */
class MenuOutput extends Writable {
  drawn = '';
  readonly #stdout: NodeJS.WriteStream;

  constructor(stdout: NodeJS.WriteStream) {
    super({ decodeStrings: false });
    this.#stdout = stdout;
  }

  get columns(): number {
    return this.#stdout.columns;
  }

  override _write(chunk: unknown, _encoding: BufferEncoding, done: () => void): void {
    const text = String(chunk);
    this.drawn = text.replace(ERASING, '') || this.drawn;
    this.#stdout.write(text);
    done();
  }
}

/**
 * Ctrl+Z at an open menu, which draws on the returned `output`. Readline alone would stop this
 * program but not a parent such as npx, leave the cursor hidden, and come back deaf and unseen.
 */
export function watchForStop({ stdin, stdout }: Streams, handover: Handover) {
  const output = new MenuOutput(stdout);
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const ignore = () => {};
  const stop = () => {
    stopped = true;
    stdout.write(handover.leave);
    // While the terminal is still ours: once the shell has it, this would stop us by itself.
    stdin.setRawMode?.(false);
    timer = setTimeout(() => process.kill(process.pid, 'SIGCONT'), NOT_STOPPED_MS);
    // The rest of the group first: readline stops this program as soon as we return.
    process.on('SIGTSTP', ignore);
    process.kill(0, 'SIGTSTP');
    process.off('SIGTSTP', ignore);
  };
  const goOn = () => {
    clearTimeout(timer);
    // Node sets only a mode it does not remember, and a shell may have been here since.
    stdin.setRawMode?.(false);
    stdin.setRawMode?.(true);
    stdin.resume();
    if (stopped) stdout.write(handover.enter + output.drawn);
    stopped = false;
  };
  const onKey = (_text: unknown, key?: { ctrl?: boolean; name?: string }) => {
    if (key?.ctrl && key.name === 'z' && process.platform !== 'win32') stop();
  };
  let next: NodeJS.Immediate | undefined;
  const onContinue = () => {
    // Readline pauses its input when it continues, and nothing wakes it up.
    next = setImmediate(goOn);
  };
  stdin.on('keypress', onKey);
  process.on('SIGCONT', onContinue);

  return {
    output,
    close() {
      clearTimeout(timer);
      clearImmediate(next);
      stdin.off('keypress', onKey);
      process.off('SIGCONT', onContinue);
    },
  };
}
