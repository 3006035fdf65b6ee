import type { Look } from '../../look.ts';
import type { TakeRequest } from '../../prompter.ts';
import { BELL } from '../bell.ts';
import { type Arrangement, boxFor, type Size } from './arrangement.ts';
import { activeSeconds, createClock, isTimeUp } from './clock.ts';
import { frameOf, type ScreenFrame, withMeter } from './frame.ts';
import { oneLine, staged, type TakeModel, viewOf, withSeconds } from './model.ts';
import { createRenderer } from './renderer.ts';
import type { TerminalOutput } from './screen-session.ts';
import { signsFor } from './signs.ts';
import type { TakeTerms, TakeView } from './view.ts';

export type TakeLook = Pick<Look, 'unicode' | 'bold' | 'dim' | 'accent' | 'warn'>;

export interface TakeScreen {
  /** Shows the model at so many whole seconds; returns it laid out for the screen. */
  show(model: TakeModel, seconds: number, problem: string | undefined): TakeModel;
  /** Rows of text shown last. */
  height(): number;
  /** What is on the screen is not ours any more: the next `show` draws it whole. */
  forget(): void;
}

/** What was shown last, and of what. */
interface Shown {
  model: TakeModel;
  seconds: number;
  problem: string | undefined;
  arrangement: Arrangement;
  view: TakeView;
  frame: ScreenFrame;
}

/** Terminals that do not know their size say 0, or nothing. */
function sizeOf({ columns, rows }: TerminalOutput): Size {
  return { columns: columns || 80, rows: rows || 24 };
}

/** Draws a take on a terminal, with what is heard of it, and rings when its time is up. */
export function createTakeScreen(
  { stdout, look }: { stdout: TerminalOutput; look: TakeLook },
  terms: TakeTerms,
  { sound, bell, activeMs }: Pick<TakeRequest, 'sound' | 'bell' | 'activeMs'>,
): TakeScreen {
  const signs = signsFor(look.unicode);
  const renderer = createRenderer((text) => stdout.write(text), look);
  let shown: Shown | undefined;
  let lastSeconds = activeSeconds(createClock(activeMs));

  function laidOut(model: TakeModel, seconds: number, problem: string | undefined): Shown {
    const text = problem === undefined ? model.remark : oneLine(problem);
    const notice = text === undefined ? undefined : { text, warning: problem !== undefined };
    const stage = staged(model, terms, { size: sizeOf(stdout), signs, notice });
    const view = viewOf(stage, { terms, seconds, notice, meter: sound?.meter() ?? null });
    return { ...stage, seconds, problem, view, frame: frameOf(view, stage.arrangement, signs) };
  }

  /** Whether nothing but the meter has changed: it does so ten times a second, all else once. */
  function isOfLast(last: Shown, model: TakeModel, seconds: number, problem?: string): boolean {
    const { columns, rows } = sizeOf(stdout);
    const { size } = last.arrangement;
    const isSameScreen = size.columns === columns && size.rows === rows;
    return (
      isSameScreen && last.model === model && last.seconds === seconds && last.problem === problem
    );
  }

  function withMeterOf(last: Shown): Shown {
    const view = { ...last.view, meter: sound?.meter() ?? null };
    return { ...last, view, frame: withMeter(last.frame, view, last.arrangement, signs) };
  }

  return {
    show(model, seconds, problem) {
      if (bell && isTimeUp(terms.allowedSeconds, lastSeconds, seconds)) stdout.write(BELL);
      lastSeconds = seconds;
      const now = withSeconds(model, terms, { seconds, voiced: sound?.voicedSeconds() ?? null });
      const isMeter = shown !== undefined && isOfLast(shown, now, seconds, problem);
      shown = shown !== undefined && isMeter ? withMeterOf(shown) : laidOut(now, seconds, problem);
      renderer.draw(shown.frame);
      return shown.model;
    },
    height: () => (shown === undefined ? 1 : boxFor(shown.arrangement, 'text').height),
    forget: () => renderer.forget(),
  };
}
