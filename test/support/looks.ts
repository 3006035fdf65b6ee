import { Chalk } from 'chalk';
import type { Look } from '../../src/look.ts';

const COLOURS = new Chalk({ level: 1 });
const NO_COLOURS = new Chalk({ level: 0 });

function lookOf(colours: typeof COLOURS, width: number, plain: boolean): Look {
  return {
    width,
    plain,
    unicode: !plain,
    bold: colours.bold,
    dim: colours.dim,
    accent: colours.cyan,
    good: colours.green,
    warn: colours.yellow,
    bad: colours.red,
  };
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
