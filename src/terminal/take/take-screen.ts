import type { Look } from '../../look.ts';
import type { TakeRequest } from '../../prompter.ts';
import { BELL } from '../bell.ts';
import { boxFor, type Size } from './arrangement.ts';
import { activeSeconds, createClock, isTimeUp } from './clock.ts';
import { frameOf } from './frame.ts';
import { oneLine, staged, type TakeModel, viewOf, withSeconds } from './model.ts';
import { createRenderer } from './renderer.ts';
import type { TerminalOutput } from './screen-session.ts';
import { signsFor } from './signs.ts';
import type { TakeTerms } from './view.ts';

export type TakeLook = Pick<Look, 'unicode' | 'bold' | 'dim' | 'accent' | 'warn'>;

export interface TakeScreen {
  /** Shows the model at so many whole seconds; returns it laid out for the screen. */
  show(model: TakeModel, seconds: number, problem: string | undefined): TakeModel;
  /** Rows of text shown last. */
  height(): number;
  /** What is on the screen is not ours any more: the next `show` draws it whole. */
  forget(): void;
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
  let height = 1;
  let shown = activeSeconds(createClock(activeMs));

  return {
    show(model, seconds, problem) {
      if (bell && isTimeUp(terms.allowedSeconds, shown, seconds)) stdout.write(BELL);
      shown = seconds;
      const text = problem === undefined ? model.remark : oneLine(problem);
      const notice = text === undefined ? undefined : { text, warning: problem !== undefined };
      const voiced = sound?.voicedSeconds() ?? null;
      const now = withSeconds(model, terms, { seconds, voiced });
      const stage = staged(now, terms, { size: sizeOf(stdout), signs, notice });
      const meter = sound?.meter() ?? null;
      const view = viewOf(stage, { terms, seconds, notice, meter });
      renderer.draw(frameOf(view, stage.arrangement, signs));
      height = boxFor(stage.arrangement, 'text').height;
      return stage.model;
    },
    height: () => height,
    forget: () => renderer.forget(),
  };
}
