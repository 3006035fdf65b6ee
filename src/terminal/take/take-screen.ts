import type { Look } from '../../look.ts';
import type { Meter } from '../../speech/sound/meter.ts';
import { boxFor, type Size } from './arrangement.ts';
import { frameOf } from './frame.ts';
import { oneLine, staged, type TakeModel, viewOf } from './model.ts';
import { createRenderer } from './renderer.ts';
import type { TerminalOutput } from './screen-session.ts';
import { signsFor } from './signs.ts';
import type { TakeTerms } from './view.ts';

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
  let height = 1;

  return {
    show(model, seconds, problem, meter) {
      const text = problem === undefined ? model.remark : oneLine(problem);
      const notice = text === undefined ? undefined : { text, warning: problem !== undefined };
      const stage = staged(model, terms, { size: sizeOf(stdout), signs, notice });
      const view = viewOf(stage, { terms, seconds, notice, meter });
      renderer.draw(frameOf(view, stage.arrangement, signs));
      height = boxFor(stage.arrangement, 'text').height;
      return stage.model;
    },
    height: () => height,
    forget: () => renderer.forget(),
  };
}
