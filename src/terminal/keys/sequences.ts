import { controlKey, type Key, key, type Modifiers, type Typed } from './key.ts';

/** A control sequence as ECMA-48 takes it apart: `CSI 1;5D` has parameters 1 and 5, final D. */
export interface Sequence {
  /** Between the introducer and the final byte. */
  readonly body: string;
  readonly final: string;
}

const LETTERS: Partial<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
};

/** What rxvt sends instead of a modifier: small letters with Shift, and behind SS3 with Ctrl. */
const RXVT_ARROWS: Partial<Record<string, string>> = { a: 'up', b: 'down', c: 'right', d: 'left' };

const NUMBERS: Partial<Record<string, string>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
};

/** How rxvt ends a numbered key that is held with Shift, Ctrl, or both. */
const RXVT_ENDS: Partial<Record<string, Modifiers>> = {
  $: { shift: true },
  '^': { ctrl: true },
  '@': { ctrl: true, shift: true },
};

/** Keys of the number pad by their code in kitty's protocol: what they type, or are. */
const PAD_TYPES: Partial<Record<number, string>> = {
  57409: '.',
  57410: '/',
  57411: '*',
  57412: '-',
  57413: '+',
  57415: '=',
  57416: ',',
};
const PAD_KEYS: Partial<Record<number, string>> = {
  57414: 'enter',
  57417: 'left',
  57418: 'right',
  57419: 'up',
  57420: 'down',
  57421: 'pageup',
  57422: 'pagedown',
  57423: 'home',
  57424: 'end',
  57425: 'insert',
  57426: 'delete',
};
const PAD_ZERO = 57399;

/** Codes of keys that are no characters: the private use area, where kitty numbers them. */
const FIRST_FUNCTIONAL = 57344;
const LAST_FUNCTIONAL = 63743;

const RELEASED = 3;

interface Held extends Required<Modifiers> {
  /** Super, Hyper: combinations of the desktop, never of text. */
  other: boolean;
}

/** Modifiers as terminals number them: 1 and a bit each. Caps lock and num lock do not count. */
function held(parameter: number): Held {
  const bits = Math.max(0, parameter - 1);
  return {
    shift: (bits & 1) !== 0,
    alt: (bits & 0b100010) !== 0,
    ctrl: (bits & 4) !== 0,
    other: (bits & 0b11000) !== 0,
  };
}

/** Keys that a control character cannot name, by the one Ctrl makes of them on most keyboards. */
const CTRL_ALIASES: Partial<Record<string, string>> = { '/': '_', '-': '_', '6': '^' };

function character(code: number): string {
  return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '';
}

/** A key named by the code of its character, as in `CSI 13;2u` and `CSI 27;2;13~`. */
function coded(code: number, modifiers: Held, shifted = ''): Typed | null {
  if (modifiers.other) return null;
  const named = PAD_KEYS[code];
  if (named !== undefined) return key(named, modifiers);
  const digit = code - PAD_ZERO;
  const pad = digit >= 0 && digit <= 9 ? String(digit) : PAD_TYPES[code];
  const isFunctional = code >= FIRST_FUNCTIONAL && code <= LAST_FUNCTIONAL;
  if (pad === undefined && isFunctional) return null;
  if (code < 0x20 || code === 0x7f) {
    const { name } = controlKey(code);
    return name === 'tab' && modifiers.shift ? key('backtab') : key(name, modifiers);
  }
  const typed = pad ?? character(code);
  if (typed === '') return null;
  if (!modifiers.ctrl && !modifiers.alt) return { kind: 'text', text: shifted || typed };
  const name = typed.toLowerCase();
  if (!modifiers.ctrl) return key(shifted || typed, modifiers);
  const control = (CTRL_ALIASES[name] ?? name).toUpperCase();
  return /^[@-_]$/.test(control)
    ? controlKey(control.charCodeAt(0) & 0x1f, modifiers)
    : key(name, modifiers);
}

const DIGITS = /^\d{1,9}$/;

function numbers(parameter: string): number[] {
  return parameter.split(':').map((part) => (DIGITS.test(part) ? Number(part) : 0));
}

/** `CSI code:shifted:base ; modifiers:event ; text u`: kitty's protocol, and the plainer one it extends. */
function kittyKey([codes = '', modifiers = '1', text = '']: string[]): Typed | null {
  const [code = 0, shifted = 0] = numbers(codes);
  const [bits = 1, event = 1] = numbers(modifiers);
  if (event === RELEASED) return null;
  const how = held(bits);
  const associated = text === '' ? '' : numbers(text).map(character).join('');
  // Also what an input method wrote: it has no key.
  if (associated !== '' && !how.ctrl && !how.alt && !how.other) {
    return { kind: 'text', text: associated };
  }
  const upper = how.shift ? character(shifted) || character(code).toUpperCase() : '';
  return coded(code, how, upper);
}

/** Any other key: how it is held is the second parameter, with kitty's kind of event behind a colon. */
function heldKey(name: string | undefined, modifiers = '1'): Key | null {
  const [bits = 1, event = 1] = numbers(modifiers);
  const how = held(bits);
  return name === undefined || event === RELEASED || how.other ? null : key(name, how);
}

/**
 * The key behind a sequence that starts with CSI; null for everything else a terminal sends so:
 * reports of the mouse, of focus, of its settings, and keys without a meaning here.
 */
export function csiKey({ body, final }: Sequence): Typed | null {
  if (!/^[\d;:]*$/.test(body)) return null;
  const parameters = body.split(';');
  const [first = '', second, third] = parameters;
  if (final === 'u') return kittyKey(parameters);
  if (final === 'Z') return key('backtab');
  if (final === '~' && first === '27' && third !== undefined) {
    const [bits = 1] = numbers(second ?? '1');
    const [code = 0] = numbers(third);
    return coded(code, held(bits));
  }
  if (final === '~') return heldKey(NUMBERS[first], second);
  const rxvt = RXVT_ENDS[final];
  const numbered = NUMBERS[first];
  if (rxvt !== undefined) return second || numbered === undefined ? null : key(numbered, rxvt);
  const arrow = RXVT_ARROWS[final];
  if (arrow !== undefined) return body === '' ? key(arrow, { shift: true }) : null;
  return first === '' || first === '1' ? heldKey(LETTERS[final], second) : null;
}

/** The key behind a sequence that starts with SS3; old terminals put the modifier in front. */
export function ss3Key({ body, final }: Sequence): Key | null {
  const arrow = RXVT_ARROWS[final];
  if (arrow !== undefined) return body === '' ? key(arrow, { ctrl: true }) : null;
  const name = final === 'M' ? 'enter' : LETTERS[final];
  return heldKey(name, body.split(';').at(-1) || '1');
}
