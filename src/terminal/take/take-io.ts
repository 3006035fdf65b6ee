import type { Guard } from '../guard.ts';
import type { JobControl } from '../job-control.ts';
import type { OpenInEditor } from './editor-command.ts';
import type { TerminalInput, TerminalOutput } from './screen-session.ts';
import type { TakeLook } from './take-screen.ts';

export type PauseChoice = 'resume' | 'back' | 'restart' | 'skip' | 'quit';

/** The world around a take. */
export interface TakeIo {
  stdin: TerminalInput;
  stdout: TerminalOutput;
  /** Monotonic milliseconds. */
  now(): number;
  look: TakeLook;
  guard: Guard;
  /** Asks on a cleared screen while the take waits. `Cancelled` means leave at once. */
  pauseMenu(): Promise<PauseChoice>;
  /** Opens a text in the person's own editor, on this terminal; null where none is named. */
  editor: OpenInEditor | null;
  jobs?: JobControl;
}
