import { hiddenCharacterIndex } from '../../text/visible.ts';

const NOT_PLAIN = /[^\x20-\x7e]|\\[^n"\\/t]/;
/** Every escape but those of a line feed, a tab, and what only needs one in JSON. */
const ESCAPE = /\\[^n"\\/t]/;

/**
 * Whether any text in a JSON document may have hidden characters, written out or as escapes. Far
 * quicker than making each text safe, and nearly always false.
 */
export function mayHide(json: string): boolean {
  // Most documents hold nothing but printable ASCII, which is quicker still to see.
  return NOT_PLAIN.test(json) && (ESCAPE.test(json) || hiddenCharacterIndex(json) >= 0);
}
