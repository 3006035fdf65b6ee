/** Shows nothing, and no mark is put in order across it. */
const GRAPHEME_JOINER = '\u034F';

/**
 * Text in which no letter carries more than thirty marks in a row, as Unicode has it in its
 * "stream-safe" format (UAX 15, section 13): putting thousands of them in order takes forever.
 */
export function streamSafe(text: string): string {
  return text.replace(/\p{M}{30}/gu, `$&${GRAPHEME_JOINER}`);
}

/** Beyond ASCII, where every form is the text itself. */
const COMPOSED = /[^\0-\u007f]/;

/** As `normalize`, in time that grows with the text alone, whatever the text. */
export function normalised(text: string, form: 'NFC' | 'NFKC' | 'NFKD'): string {
  return COMPOSED.test(text) ? streamSafe(text).normalize(form) : text;
}
