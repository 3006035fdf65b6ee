import { Writable } from 'node:stream';
import { jobControl } from './job-control.ts';
import { binding, type Typed } from './keys/key.ts';
import { createKeyReader } from './keys/reader.ts';
import { MenuKeys } from './menu-keys.ts';

/** Where no shell can stop a program it runs on; it finds out after so many milliseconds. */
const NOT_STOPPED_MS = 200;
const ESC = String.fromCharCode(27);
/** What a menu writes to take its last drawing away. */
const ERASING = new RegExp(`^(?:${ESC}\\[\\d*[ABGJK])*`);

/** What to write to leave the screen to a shell, and to take it back. */
export interface Handover {
  leave: string;
  enter: string;
}

/** The menu stays where it is; the shell goes on below it, and below the line it is typed in where it has one. */
export const NORMAL_SCREEN: Handover = { leave: `\n${ESC}[J${ESC}[?25h`, enter: '' };
export const ALTERNATE_SCREEN: Handover = {
  leave: `${ESC}[?25h${ESC}[?1049l`,
  enter: `${ESC}[?1049h${ESC}[2J${ESC}[2H`,
};

/** Nobody is there any more. */
const ENDS = ['end', 'close', 'error'] as const;

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

/** What a menu's keys mean beyond moving in it. */
export interface MenuEvents {
  /** Ctrl+C, or nobody is there any more. */
  onLeave(): void;
  onEscape(): void;
}

/**
 * The terminal while a menu is open, which reads `input` and draws on `output`. Readline gets whole
 * keys, never bytes: it would take half a reply of the terminal for typed text, Ctrl+D for the end,
 * and after Ctrl+Z it believes its input to be paused for good, so that nothing ends the program.
 */
export function openMenuTerminal({ stdin, stdout }: Streams, handover: Handover, on: MenuEvents) {
  const input = new MenuKeys();
  const output = new MenuOutput(stdout);
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  function take(): void {
    // Node sets only a mode it does not remember, and a shell may have been here since.
    stdin.setRawMode?.(false);
    stdin.setRawMode?.(true);
    stdin.resume();
  }

  function give(): void {
    stdin.pause();
    stdin.setRawMode?.(false);
  }

  function stop(): void {
    if (!jobControl.canStop) return;
    isStopped = true;
    stdout.write(handover.leave);
    // While the terminal is still ours: once the shell has it, this would stop us by itself.
    give();
    timer = setTimeout(goOn, NOT_STOPPED_MS);
    jobControl.stop();
  }

  function goOn(): void {
    clearTimeout(timer);
    take();
    if (isStopped) stdout.write(handover.enter + output.drawn);
    isStopped = false;
  }

  function onTyped(typed: readonly Typed[]): void {
    for (const each of typed) {
      const bound = each.kind === 'key' ? binding(each) : '';
      if (bound === 'escape') on.onEscape();
      else if (bound === 'C-c') on.onLeave();
      else if (bound === 'C-z') stop();
      else input.press(each);
    }
  }

  const keys = createKeyReader(onTyped);
  const onData = (bytes: Buffer | string) => keys.feed(bytes);
  const onEnd = () => on.onLeave();
  stdin.on('data', onData);
  for (const event of ENDS) stdin.on(event, onEnd);
  const stopWatching = jobControl.onContinue(goOn);
  take();
  if (!stdin.readable) on.onLeave();

  return {
    input,
    output,
    close() {
      clearTimeout(timer);
      stopWatching();
      keys.close();
      stdin.off('data', onData);
      for (const event of ENDS) stdin.off(event, onEnd);
      give();
    },
  };
}
