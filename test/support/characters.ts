const ESC = String.fromCharCode(27);
const OWN_COLOUR = new RegExp(`${ESC}\\[[0-9;]*m`, 'g');

/** What a hostile author may put into any string. */
export const ATTACKS = [
  `${ESC}[31m`,
  `${ESC}]52;c;ZXZpbA==\u0007`,
  `${ESC}[?1049h`,
  'harmless\rgotcha',
  '\u009b2J',
  '\u007f\u0008\u0000',
  '\u202etxt.exe\u202c',
  '\u200bzero\ufeff',
  '\u{e0041}\u{e007f}',
  '\ud800',
] as const;

/** Control (but line feed and tab), bidi, invisible and tag characters, and lone surrogates. */
const UNSAFE =
  /(?![\n\t])\p{Cc}|[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]|\p{Cs}/u;

/** The text without the colours the program itself writes. */
export function withoutColours(text: string): string {
  return text.replaceAll(OWN_COLOUR, '');
}

/** The first character that must not reach a terminal, colours aside; null when there is none. */
export function unsafeCharacter(text: string): string | null {
  return UNSAFE.exec(withoutColours(text))?.[0] ?? null;
}
