import type { TakeEnd, TakeProgress, TakeRequest } from '../../prompter.ts';
import { createAnswer } from './answer.ts';
import { createAway } from './away.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import type { EditorEnd } from './external-editor.ts';
import type { Control, TakeAction } from './keys.ts';
import { createTakeListener } from './listening.ts';
import { termsOf } from './model.ts';
import { createScreenSession } from './screen-session.ts';
import { createStopwatch } from './stopwatch.ts';
import type { PauseChoice, TakeIo } from './take-io.ts';
import { createTakeScreen } from './take-screen.ts';

/** Enter starts a spoken take and ends it, and accepts its words: one pressed twice must not do both. Milliseconds. */
const BOUNCE_MS = 500;

const NO_EDITOR = 'No editor is set: name one in VISUAL or EDITOR.';
const STOPPED = 'Stopped for a while.';

/**
 * Runs one timed answer on the alternate screen, then gives the terminal back. Time never ends it:
 * the person does, or the end of input, which is a `left` without `by`. Rejects only with what
 * `pauseMenu` throws.
 */
export function runTake(request: TakeRequest, io: TakeIo): Promise<TakeEnd> {
  const { now } = io;
  const terms = termsOf(request, io.editor !== null);
  const screen = createTakeScreen(io, terms, request);
  const keyMode = terms.toAccept ? 'to accept' : terms.mode;
  const onHangUp = () => end('left');
  const session = createScreenSession(io, keyMode, { onActions, onResize, onHangUp, onLost });
  const listening = createTakeListener(request.sound, draw);
  const answer = createAnswer(request, terms, () => screen.height());
  const watch = createStopwatch(now, request.activeMs, onSecond);
  const onCancelled = () => end('left', 'ctrl-c');
  const ways = { onChoice, onEdited, onEditorLost, onContinued, onCancelled, onFault };
  const away = createAway(io, { session, watch }, ways);
  let isOver = false;
  let shownAt = now();
  let problem: string | undefined;
  const keeper = createDraftKeeper((words) => request.onProgress(words), {
    progress: progress(),
    now: shownAt,
    everyMs: request.keptEveryMs,
  });
  let settle: { resolve: (end: TakeEnd) => void; reject: (reason: unknown) => void };

  const controls: Record<Control, () => void> = {
    hint: () => answer.hint(),
    redraw: () => screen.forget(),
    done() {
      const isBounced = terms.mode === 'aloud' && now() - shownAt < BOUNCE_MS;
      if (!isBounced && answer.mayEnd()) end('done');
    },
    accept() {
      if (!answer.model().isUntouched) answer.edit({ kind: 'type', text: '\n' });
      else if (now() - shownAt >= BOUNCE_MS) end('done');
    },
    editor() {
      if (terms.mode === 'aloud') return;
      if (io.editor === null) {
        answer.remark(NO_EDITOR);
        return;
      }
      keep();
      away.toEditor(io.editor, answer.model().buffer.text);
    },
    leave: onCancelled,
    pause() {
      quiet();
      request.onPause?.();
      away.toMenu();
    },
    suspend() {
      if (!away.canStop) return;
      quiet();
      away.toShell();
    },
  };

  const isRunning = () => !isOver && away.holder() === null;
  const keep = () => keeper.flush(progress());

  function progress(): TakeProgress {
    return answer.progress(watch.activeMs());
  }

  /** Lets time stand: nobody is listened to, and what there is so far is safe. */
  function quiet(): void {
    watch.stop();
    listening.stop();
    keep();
  }

  function draw(): void {
    answer.staged(screen.show(answer.model(), watch.activeSeconds(), problem));
  }

  function onSecond(): void {
    problem = keeper.offer(progress(), now());
    if (isRunning()) draw();
  }

  /** Takes the terminal and lets time run, from the moment it is seen to. */
  function run(): void {
    away.back();
    session.enter();
    screen.forget();
    draw();
    shownAt = now();
    // The clock starts with the first sound, or when it is known that there is none.
    listening.begin(() => watch.run());
  }

  function onActions(actions: readonly TakeAction[]): void {
    watch.observe();
    answer.remark(undefined);
    for (const action of actions) {
      if (!isRunning()) return;
      if ('name' in action || 'text' in action) answer.edit(action);
      else if (action.kind === 'foreign') answer.foreign();
      else controls[action.kind]();
    }
    if (isRunning()) draw();
  }

  function onEdited(left: EditorEnd): void {
    answer.edited(left);
    watch.observe();
    keep();
    run();
  }

  function onChoice(choice: PauseChoice): void {
    if (choice === 'skip') end('skipped');
    else if (choice === 'back') end('back');
    else if (choice === 'quit') end('left', 'menu');
    else {
      if (choice === 'restart') {
        answer.restart();
        watch.reset();
        request.sound?.restart();
      }
      run();
    }
  }

  function onFault(fault: unknown): void {
    close();
    settle.reject(fault);
  }

  function onContinued(): void {
    answer.remark(terms.allowedSeconds === null ? STOPPED : `${STOPPED} That time does not count.`);
    run();
  }

  function onResize(): void {
    if (!isRunning()) return;
    screen.forget();
    draw();
  }

  function onLost(): void {
    watch.stop();
    listening.stand();
    keep();
  }

  function onEditorLost(text: string | null): void {
    answer.rewrite(text);
    onLost();
  }

  function close(): void {
    isOver = true;
    away.end();
    watch.stop();
    listening.stop();
    session.close();
  }

  function end(kind: TakeEnd['kind'], by?: 'menu' | 'ctrl-c'): void {
    if (isOver) return;
    answer.rewrite(away.end());
    watch.stop();
    keep();
    close();
    const how = by === undefined ? { kind } : { kind, by };
    const time = { activeSeconds: watch.activeMs() / 1000, interrupted: watch.isInterrupted() };
    settle.resolve({ ...how, ...time, ...answer.given() });
  }

  return new Promise((resolve, reject) => {
    settle = { resolve, reject };
    if (io.stdin.readable) run();
    else end('left');
  });
}
