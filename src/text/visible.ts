/**
 * Characters that move the cursor, reorder or hide text, or are no characters at all: C0 (but line
 * feed and tab), DEL, C1, bidi controls, line and paragraph separators, invisible format
 * characters, tag characters, lone surrogates. Left alone: the zero-width joiner and non-joiner
 * (emoji, Persian and Indic spelling) and variation selectors.
 */
const hidden = () =>
  /(?![\n\t])\p{Cc}|[\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}]|\p{Cs}/u;
const everyHidden = () => new RegExp(hidden(), 'gu');
/** Most texts are plain, and this is told ten times as fast; nor is Unicode looked through then, which a start would wait for. */
const PLAIN = /^[\t\n -~]*$/;

function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}

/** Escapes made so far: halves the time on hostile text, and there are only some 2,000. */
const known = new Map<string, string>();

function escaped(character: string): string {
  const shown = known.get(character) ?? escapeOf(character);
  known.set(character, shown);
  return shown;
}

/** Where the first hidden character stands, as an index into `text`, or -1. */
export function hiddenCharacterIndex(text: string): number {
  return PLAIN.test(text) ? -1 : text.search(hidden());
}

/**
 * Text that is safe to print, whoever wrote it: hidden characters become escapes such as `\x1b`,
 * `\u202e`, `\u{e0041}`. Line feeds and tabs stay. Doing it twice changes nothing.
 */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return hidden().test(text) ? text.replace(everyHidden(), escaped) : text;
}

/** Like `visible`, for what must stay on one line (a file name, a message): no line feed, no tab. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

/** Text without its hidden characters. */
export function withoutHidden(text: string): string {
  return text.replace(everyHidden(), '');
}

/** JSON text that is safe to print and still means the same: hidden characters as JSON escapes. */
export function visibleJson(json: string): string {
  const unit = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
  return json.replace(everyHidden(), (hidden) =>
    Array.from({ length: hidden.length }, (_, index) => unit(hidden.charCodeAt(index))).join(''),
  );
}

/** `visible` on every string of plain JSON data, keys included. Gives a copy. */
export function visibleDeep<T>(value: T): T;
export function visibleDeep(value: unknown): unknown {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.map((each) => visibleDeep<unknown>(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [visible(key), visibleDeep<unknown>(each)]),
  );
}
