/** A key that is no plain character, or a character with Ctrl or Alt. */
export interface Key {
  readonly kind: 'key';
  /** `enter`, `left`, `f`; Ctrl+J, which some terminals send for Enter, is `linefeed`. */
  readonly name: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/** What came from the keyboard. Whatever a terminal says by itself is not among it. */
export type Typed =
  | Key
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'paste'; readonly text: string; readonly isForeign: boolean }
  /** Bytes that are no UTF-8 were among the text before this. */
  | { readonly kind: 'foreign' };

export interface Modifiers {
  readonly ctrl?: boolean;
  readonly alt?: boolean;
  readonly shift?: boolean;
}

export function key(
  name: string,
  { ctrl = false, alt = false, shift = false }: Modifiers = {},
): Key {
  return { kind: 'key', name, ctrl, alt, shift };
}

/** The name a key goes by in tables: `C-` is Ctrl, `M-` is Alt. Shift makes no other key. */
export function binding({ name, ctrl, alt }: Key): string {
  return `${ctrl ? 'C-' : ''}${alt ? 'M-' : ''}${name}`;
}

/** Control characters that have a key of their own. */
const OWN_KEYS = new Map([
  [0x08, 'backspace'],
  [0x09, 'tab'],
  [0x0a, 'linefeed'],
  [0x0d, 'enter'],
  [0x1b, 'escape'],
  [0x7f, 'backspace'],
]);

/** The key behind a control character: 0x04 is Ctrl+D. */
export function controlKey(code: number, { alt = false }: { alt?: boolean } = {}): Key {
  const own = OWN_KEYS.get(code);
  if (own !== undefined) return key(own, { alt });
  return key(String.fromCharCode(code | 0x40).toLowerCase(), { ctrl: true, alt });
}
