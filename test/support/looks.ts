import type { Look, Paint } from '../../src/look.ts';
import { COLOURS, NO_COLOURS } from '../../src/terminal/paint.ts';

function lookOf(paint: Paint, width: number, plain: boolean): Look {
  return { width, plain, unicode: !plain, ...paint };
}

/** What `--plain` gives: no colour, no signs beyond ASCII. */
export function plainLook(width = 80): Look {
  return lookOf(NO_COLOURS, width, true);
}

/** A terminal with colours and Unicode. */
export function richLook(width = 80): Look {
  return lookOf(COLOURS, width, false);
}

/** A terminal that redraws, without colours or signs beyond ASCII. */
export function asciiLook(width = 80): Look {
  return { ...plainLook(width), plain: false };
}

/** A terminal that redraws and has Unicode, without colours: its text is what is seen. */
export function unicodeLook(width = 80): Look {
  return { ...plainLook(width), plain: false, unicode: true };
}
