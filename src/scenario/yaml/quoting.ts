import { visibleLine } from '../../text/visible.ts';

const LONGEST = 40;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}

/** A key as a message names it. */
export function quotedKey(key: PropertyKey): string {
  return key === '' ? '`""`' : `\`${visibleLine(shortened(String(key)))}\``;
}

/** A text as a message quotes it: on one line, cut when long. */
export function quotedText(text: string): string {
  return `"${visibleLine(shortened(text))}"`;
}
