import { Cancelled } from '../../errors.ts';
import type { TakeEnd, TakeProgress, TakeRequest } from '../../prompter.ts';
import { BELL } from '../bell.ts';
import { jobControl } from '../job-control.ts';
import * as clocks from './clock.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import { type Elsewhere, editElsewhere } from './edit-elsewhere.ts';
import type { EditorEnd } from './external-editor.ts';
import type { Action, Control } from './keys.ts';
import { createListening } from './listening.ts';
import { createModel, termsOf, withEdit, withHint, withRemark, withSeconds } from './model.ts';
import { createScreenSession } from './screen-session.ts';
import type { PauseChoice, TakeIo } from './take-io.ts';
import { createTakeScreen } from './take-screen.ts';

/** Enter starts a spoken take and ends it, and accepts its words: one pressed twice must not do both. Milliseconds. */
const BOUNCE_MS = 500;
/** Where no shell can stop a program it runs on; it finds out after so many milliseconds. */
const NOT_STOPPED_MS = 200;

const NOTHING_WRITTEN = 'Nothing written yet. Once more leaves it empty.';
const NOTHING_TO_SAY = 'Nothing written yet. Once more is "I have nothing".';
const NO_EDITOR = 'No editor is set: name one in VISUAL or EDITOR.';
const FOREIGN = 'Not UTF-8, so read as Latin-1: check the words, and how the terminal is set.';

/**
 * Runs one timed answer on the alternate screen, then gives the terminal back. Time never ends it:
 * the person does, or the end of input, which is a `left` without `by`. Rejects only with what
 * `pauseMenu` throws.
 */
export function runTake(request: TakeRequest, io: TakeIo): Promise<TakeEnd> {
  const { now, jobs = jobControl } = io;
  const { sound } = request;
  const terms = termsOf(request, io.editor !== null);
  const screen = createTakeScreen(io.stdout, io.look, terms);
  const keyMode = terms.toAccept ? 'to accept' : terms.mode;
  const session = createScreenSession(io, keyMode, { onActions, onResize, onHangUp, onLost });
  const listening = createListening(sound, draw);
  const stopWatching = jobs.onContinue(onContinue);
  let model = createModel(
    request.text,
    Math.min(request.hintsUsed, terms.hints.length),
    terms.stop?.brokenAt,
  );
  let clock = clocks.createClock(request.activeMs);
  let phase: 'running' | 'paused' | 'suspended' | 'lent' | 'ended' = 'paused';
  let startedAt = now();
  let shownSeconds = clocks.activeSeconds(clock);
  let timer: NodeJS.Timeout | undefined;
  let problem: string | undefined;
  let isEmptyMeant = false;
  let elsewhere: Elsewhere | undefined;
  const keeper = createDraftKeeper((words) => request.onProgress(words), {
    progress: progress(),
    now: startedAt,
    everyMs: request.keptEveryMs,
  });
  let settle: { resolve: (end: TakeEnd) => void; reject: (reason: unknown) => void };

  const controls: Record<Control, () => void> = {
    hint() {
      model = withHint(model, terms);
    },
    redraw: () => screen.forget(),
    done() {
      const bounced = terms.mode === 'aloud' && now() - startedAt < BOUNCE_MS;
      const isEmpty = terms.mode === 'typed' && model.buffer.text === '';
      if (isEmpty && !isEmptyMeant) {
        isEmptyMeant = true;
        model = withRemark(model, request.isReply ? NOTHING_TO_SAY : NOTHING_WRITTEN);
      } else if (!bounced) end('done');
    },
    accept() {
      if (!model.isUntouched) {
        model = withEdit(model, { kind: 'type', text: '\n' }, screen.height());
      } else if (now() - startedAt >= BOUNCE_MS) end('done');
    },
    editor() {
      const { editor, guard } = io;
      if (terms.mode === 'aloud') return;
      if (editor === null) {
        model = withRemark(model, NO_EDITOR);
        return;
      }
      keeper.flush(progress());
      phase = 'lent';
      elsewhere = editElsewhere(model.buffer.text, { editor, guard }, (text) => {
        rewrite(text);
        onLost();
      });
      session.leave();
      elsewhere.closed.then(onEdited, onFault);
    },
    leave: () => end('left', 'ctrl-c'),
    pause() {
      halt('paused');
      request.onPause?.();
      session.lend();
      io.pauseMenu().then(onChoice, onFault);
    },
    suspend() {
      if (!jobs.canStop) return;
      halt('suspended');
      session.leave();
      timer = setTimeout(onContinue, NOT_STOPPED_MS);
      jobs.stop();
    },
  };

  function progress(): TakeProgress {
    const activeMs = Math.round(clock.activeMs);
    const { buffer, hintsUsed, stoppedAt } = model;
    const stopped = terms.stop === undefined ? {} : { stoppedAt };
    return { text: buffer.text, activeMs, hintsUsed, ...stopped };
  }

  function draw(): void {
    const before = shownSeconds;
    shownSeconds = clocks.activeSeconds(clock);
    if (request.bell && clocks.isTimeUp(terms.allowedSeconds, before, shownSeconds)) {
      io.stdout.write(BELL);
    }
    const voiced = sound?.voicedSeconds() ?? null;
    const seen = withSeconds(model, terms, { seconds: shownSeconds, voiced });
    model = screen.show(seen, shownSeconds, problem, sound?.meter() ?? null);
  }

  function tick(): void {
    clock = clocks.observed(clock, now());
    problem = keeper.offer(progress(), now());
    if (phase === 'running') draw();
    timer = setTimeout(tick, clocks.untilNextSecond(clock));
  }

  /** Takes the terminal and lets time run, from the moment it is seen to. */
  function run(): void {
    phase = 'running';
    session.enter();
    screen.forget();
    draw();
    startedAt = now();
    // The clock starts with the first sound, or when it is known that there is none.
    listening.begin(startClock);
  }

  function startClock(): void {
    clock = clocks.resumed(clock, now());
    clearTimeout(timer);
    timer = setTimeout(tick, clocks.untilNextSecond(clock));
  }

  /** Lets time stand; the caller says to whom the terminal goes. */
  function halt(next: 'paused' | 'suspended'): void {
    phase = next;
    clearTimeout(timer);
    listening.stop();
    clock = next === 'paused' ? clocks.paused(clock, now()) : clocks.suspended(clock, now());
    keeper.flush(progress());
  }

  function onActions(actions: readonly Action[]): void {
    clock = clocks.observed(clock, now());
    model = withRemark(model, undefined);
    for (const action of actions) {
      if (phase !== 'running') return;
      if ('name' in action || 'text' in action) {
        isEmptyMeant = false;
        model = withEdit(model, action, screen.height());
      } else if (action.kind === 'foreign') model = withRemark(model, FOREIGN);
      else controls[action.kind]();
    }
    if (phase === 'running') draw();
  }

  function rewrite(text: string | null): void {
    if (text === null || text === model.buffer.text) return;
    isEmptyMeant = false;
    model = withEdit(model, { kind: 'rewrite', text }, screen.height());
  }

  function onEdited({ text, isForeign, remark }: EditorEnd): void {
    if (phase !== 'lent') return;
    rewrite(text);
    model = withRemark(model, model.remark ?? remark ?? (isForeign ? FOREIGN : undefined));
    clock = clocks.observed(clock, now());
    keeper.flush(progress());
    run();
  }

  function onChoice(choice: PauseChoice): void {
    if (phase !== 'paused') return;
    if (choice === 'skip') end('skipped');
    else if (choice === 'back') end('back');
    else if (choice === 'quit') end('left', 'menu');
    else {
      if (choice === 'restart') {
        model = createModel('', model.hintsUsed);
        clock = clocks.createClock();
        sound?.restart();
      }
      run();
    }
  }

  function onFault(fault: unknown): void {
    if (phase !== 'paused' && phase !== 'lent') return;
    if (fault instanceof Cancelled) {
      end('left', 'ctrl-c');
    } else {
      close();
      settle.reject(fault);
    }
  }

  function onContinue(): void {
    if (phase !== 'lent' && phase !== 'running' && phase !== 'suspended') return;
    // After Ctrl+Z both the timer and the signal come; the second finds everything done. Unless an
    // editor, which stood still as well, was back before the signal was heard of.
    const justBack = phase === 'running' && now() - startedAt < NOT_STOPPED_MS;
    if (justBack && clock.late === undefined) return;
    if (phase !== 'suspended') clock = clocks.wasStopped(clock, now());
    if (phase === 'lent') return;
    const said = 'Stopped for a while.';
    model = withRemark(
      model,
      terms.allowedSeconds === null ? said : `${said} That time does not count.`,
    );
    run();
  }

  function onResize(): void {
    if (phase !== 'running') return;
    screen.forget();
    draw();
  }

  function onHangUp(): void {
    end('left');
  }

  function onLost(): void {
    clearTimeout(timer);
    listening.stand();
    clock = clocks.paused(clock, now());
    keeper.flush(progress());
  }

  function close(): void {
    phase = 'ended';
    clearTimeout(timer);
    listening.stop();
    session.close();
    stopWatching();
  }

  function end(kind: TakeEnd['kind'], by?: 'menu' | 'ctrl-c'): void {
    if (phase === 'ended') return;
    if (phase === 'lent') rewrite(elsewhere?.abandon() ?? null);
    clock = clocks.paused(clock, now());
    keeper.flush(progress());
    close();
    const { activeMs, text, hintsUsed } = progress();
    const { pasted, stoppedAt } = model;
    const { interrupted } = clock;
    const how = by === undefined ? { kind } : { kind, by };
    const activeSeconds = activeMs / 1000;
    const kept = { text, hintsUsed, activeSeconds };
    settle.resolve({ ...how, ...kept, pasted, interrupted, stoppedAt });
  }

  return new Promise((resolve, reject) => {
    settle = { resolve, reject };
    if (io.stdin.readable) run();
    else onHangUp();
  });
}
