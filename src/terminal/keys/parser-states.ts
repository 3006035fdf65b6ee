/**
 * Where the bytes stand. `string` is any of OSC, DCS, APC, PM and SOS, which hold text up to a
 * terminator; `mouse` takes the three bytes behind `CSI M`, `console` the one behind `CSI [`.
 */
export type ParserState =
  | 'ground'
  | 'escape'
  | 'csi'
  | 'ss3'
  | 'string'
  | 'mouse'
  | 'console'
  | 'paste';

/** What follows Esc, or stands for both as one C1 character. */
export const INTRODUCERS: Partial<Record<string, ParserState>> = {
  '[': 'csi',
  O: 'ss3',
  ']': 'string',
  P: 'string',
  X: 'string',
  '^': 'string',
  _: 'string',
};

/** A lone Esc is told apart after so many milliseconds: a slow line splits an arrow key by 80. */
const ESCAPE_WAIT_MS = 150;
/** A sequence that has begun may take a longer breath. */
const SEQUENCE_WAIT_MS = 500;
/** A paste whose end never comes is over after so much silence. */
const PASTE_WAIT_MS = 1000;

/** Milliseconds of silence after which nothing more is expected there. */
export const WAIT_MS: Readonly<Record<ParserState, number>> = {
  ground: ESCAPE_WAIT_MS,
  escape: ESCAPE_WAIT_MS,
  csi: SEQUENCE_WAIT_MS,
  ss3: SEQUENCE_WAIT_MS,
  string: SEQUENCE_WAIT_MS,
  mouse: SEQUENCE_WAIT_MS,
  console: SEQUENCE_WAIT_MS,
  paste: PASTE_WAIT_MS,
};
