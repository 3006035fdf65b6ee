import type { Look } from '../../look.ts';
import type { Meter } from '../../speech/sound/meter.ts';
import { type Arrangement, boxFor, type Size } from './arrangement.ts';
import { type Frame, frameOf, withMeter } from './frame.ts';
import { oneLine, staged, type TakeModel, viewOf } from './model.ts';
import { createRenderer } from './renderer.ts';
import type { TerminalOutput } from './screen-session.ts';
import { signsFor } from './signs.ts';
import type { TakeTerms, TakeView } from './view.ts';

export type TakeLook = Pick<Look, 'unicode' | 'bold' | 'dim' | 'accent' | 'warn'>;

export interface TakeScreen {
  /** Shows the model at so many whole seconds; returns it laid out for the screen. */
  show(
    model: TakeModel,
    seconds: number,
    problem: string | undefined,
    meter: Meter | null,
  ): TakeModel;
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
  frame: Frame;
}

/** Terminals that do not know their size say 0, or nothing. */
function sizeOf({ columns, rows }: TerminalOutput): Size {
  return { columns: columns || 80, rows: rows || 24 };
}

/** Draws a take on a terminal. */
export function createTakeScreen(
  stdout: TerminalOutput,
  look: TakeLook,
  terms: TakeTerms,
): TakeScreen {
  const signs = signsFor(look.unicode);
  const renderer = createRenderer((text) => stdout.write(text), look);
  let shown: Shown | undefined;

  function laidOut(
    model: TakeModel,
    seconds: number,
    problem: string | undefined,
    meter: Meter | null,
  ): Shown {
    const text = problem === undefined ? model.remark : oneLine(problem);
    const notice = text === undefined ? undefined : { text, warning: problem !== undefined };
    const stage = staged(model, terms, { size: sizeOf(stdout), signs, notice });
    const view = viewOf(stage, { terms, seconds, notice, meter });
    const frame = frameOf(view, stage.arrangement, signs);
    return { ...stage, seconds, problem, view, frame };
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

  return {
    show(model, seconds, problem, meter) {
      if (shown !== undefined && isOfLast(shown, model, seconds, problem)) {
        const { frame, arrangement } = shown;
        const view = { ...shown.view, meter };
        shown = { ...shown, view, frame: withMeter(frame, view, arrangement, signs) };
      } else shown = laidOut(model, seconds, problem, meter);
      renderer.draw(shown.frame);
      return shown.model;
    },
    height: () => (shown === undefined ? 1 : boxFor(shown.arrangement, 'text').height),
    forget: () => renderer.forget(),
  };
}
