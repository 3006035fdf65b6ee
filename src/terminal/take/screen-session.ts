import type { Guard } from '../guard.ts';
import { createKeyReader, type KeyReader } from '../keys/reader.ts';
import { type KeyMode, type TakeAction, takeActions } from './keys.ts';

const CSI = '\u001b[';
const ALTERNATE_SCREEN = `${CSI}?1049h`;
/** Pastes in brackets, no wrapping at the edge, an empty screen. */
const TAKE = `${CSI}?2004h${CSI}?7l${CSI}2J${CSI}H`;
/** The same switched back, and whatever a frame cut in half left behind. */
const PLAIN = `${CSI}?2026l${CSI}?2004l${CSI}?7h${CSI}?25h${CSI}0m`;
const LEAVE = `${PLAIN}${CSI}?1049l`;
const LEND = `${PLAIN}${CSI}2J${CSI}2H`;

export type TerminalInput = NodeJS.ReadableStream & { setRawMode?(raw: boolean): unknown };

export interface TerminalOutput {
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
  on(event: 'resize', listener: () => void): unknown;
  off(event: 'resize', listener: () => void): unknown;
}

/** What the terminal has to say while a take has it. */
export interface ScreenEvents {
  onActions(actions: readonly TakeAction[]): void;
  onResize(): void;
  /** The end of input: nobody is there any more. */
  onHangUp(): void;
  /** The guard gave the terminal back, because a signal or a crash ends the program. */
  onLost(): void;
}

export interface ScreenSession {
  /** Takes the terminal: alternate screen, raw keys. Takes it back after `lend` or a stop. */
  enter(): void;
  /** Gives the terminal back as it was found. Doing it twice changes nothing. */
  leave(): void;
  /** Leaves the keys and a cleared alternate screen to somebody else. */
  lend(): void;
  /** Leaves, and stops watching for the end of input and for resizes. */
  close(): void;
}

/** The terminal while a take runs. Watches it from now on; `enter` takes it. */
export function createScreenSession(
  { stdin, stdout, guard }: { stdin: TerminalInput; stdout: TerminalOutput; guard: Guard },
  mode: KeyMode,
  events: ScreenEvents,
): ScreenSession {
  let release: (() => void) | undefined;
  let keys: KeyReader | undefined;

  const onData = (bytes: Buffer | string) => keys?.feed(bytes);
  const onResize = () => events.onResize();
  const onHangUp = () => events.onHangUp();
  stdin.on('end', onHangUp);
  stdin.on('close', onHangUp);
  stdin.on('error', onHangUp);
  stdout.on('resize', onResize);

  const startListening = () => {
    keys = createKeyReader((typed) => {
      const actions = takeActions(typed, mode);
      if (actions.length > 0) events.onActions(actions);
    });
    stdin.setRawMode?.(true);
    stdin.on('data', onData);
    stdin.resume();
  };
  const stopListening = () => {
    keys?.close();
    keys = undefined;
    stdin.off('data', onData);
    stdin.pause();
    stdin.setRawMode?.(false);
  };
  const leave = () => {
    if (release === undefined) return;
    release();
    release = undefined;
    stdout.write(LEAVE);
    stopListening();
  };
  const restore = () => {
    try {
      leave();
    } finally {
      events.onLost();
    }
  };

  return {
    enter() {
      if (release === undefined) {
        release = guard.hold(restore);
        stdout.write(ALTERNATE_SCREEN + TAKE);
      } else {
        stdout.write(TAKE);
        // Node sets only a mode it does not remember, and a shell may have been here since.
        stopListening();
      }
      startListening();
    },
    leave,
    lend() {
      stopListening();
      stdout.write(LEND);
    },
    close() {
      leave();
      stdin.off('end', onHangUp);
      stdin.off('close', onHangUp);
      stdin.off('error', onHangUp);
      stdout.off('resize', onResize);
    },
  };
}
