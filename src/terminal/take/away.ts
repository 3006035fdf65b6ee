import { Cancelled } from '../../errors.ts';
import { jobControl } from '../job-control.ts';
import { type Elsewhere, editElsewhere } from './edit-elsewhere.ts';
import type { OpenInEditor } from './editor-command.ts';
import type { EditorEnd } from './external-editor.ts';
import type { ScreenSession } from './screen-session.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { PauseChoice, TakeIo } from './take-io.ts';

/** Where no shell can stop a program it runs on; it finds out after so many milliseconds. */
const NOT_STOPPED_MS = 200;

/** How the terminal comes back, from whoever still has it. */
export interface Return {
  onChoice(choice: PauseChoice): void;
  onEdited(end: EditorEnd): void;
  /** A signal or a crash ends the program, and the editor with it; null where it had saved nothing. */
  onEditorLost(text: string | null): void;
  /** The program stood still, with the terminal in its hands or the shell's, and runs again. */
  onContinued(): void;
  /** Whoever was asked wants to leave at once. */
  onCancelled(): void;
  onFault(fault: unknown): void;
}

/** Gives the terminal of a take to somebody else for a while. */
export interface Away {
  /** Who has it; null while the take does. */
  holder(): 'menu' | 'editor' | 'shell' | null;
  /** Asks on a cleared screen how to go on. */
  toMenu(): void;
  toEditor(editor: OpenInEditor, text: string): void;
  readonly canStop: boolean;
  /** Stops the program. */
  toShell(): void;
  /** The take has it again. */
  back(): void;
  /** Nobody is waited for any more; what an editor had saved is returned. */
  end(): string | null;
}

export function createAway(
  {
    pauseMenu,
    guard,
    now,
    jobs = jobControl,
  }: Pick<TakeIo, 'pauseMenu' | 'guard' | 'now' | 'jobs'>,
  { session, watch }: { session: Pick<ScreenSession, 'leave' | 'lend'>; watch: Stopwatch },
  { onChoice, onEdited, onEditorLost, onContinued, onCancelled, onFault }: Return,
): Away {
  let holder: ReturnType<Away['holder']> = null;
  let backAt = now();
  let elsewhere: Elsewhere | undefined;

  /** Waits for one who has it. Nobody else has had it since: the take ends before that. */
  function awaited<Given>(
    from: 'menu' | 'editor',
    given: Promise<Given>,
    then: (given: Given) => void,
  ): void {
    given.then(
      (each) => {
        if (holder === from) then(each);
      },
      (fault) => {
        if (holder !== from) return;
        if (fault instanceof Cancelled) onCancelled();
        else onFault(fault);
      },
    );
  }

  function onContinue(): void {
    if (holder === 'menu') return;
    // After Ctrl+Z both the timer and the signal come; the second finds everything done. Unless an
    // editor, which stood still as well, was back before the signal was heard of.
    const isJustBack = holder === null && now() - backAt < NOT_STOPPED_MS;
    if (isJustBack && !watch.isLate()) return;
    if (holder !== 'shell') watch.stoodStill();
    if (holder !== 'editor') onContinued();
  }
  const stopWatching = jobs.onContinue(onContinue);

  return {
    holder: () => holder,
    toMenu() {
      holder = 'menu';
      session.lend();
      awaited('menu', pauseMenu(), onChoice);
    },
    toEditor(editor, text) {
      holder = 'editor';
      elsewhere = editElsewhere(text, { editor, guard }, onEditorLost);
      session.leave();
      awaited('editor', elsewhere.closed, onEdited);
    },
    canStop: jobs.canStop,
    toShell() {
      holder = 'shell';
      watch.suspend(onContinue, NOT_STOPPED_MS);
      session.leave();
      jobs.stop();
    },
    back() {
      holder = null;
      backAt = now();
    },
    end() {
      stopWatching();
      const saved = holder === 'editor' ? (elsewhere?.abandon() ?? null) : null;
      holder = null;
      return saved;
    },
  };
}
