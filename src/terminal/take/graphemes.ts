import stringWidth from 'fast-string-width';
import { eachSegment } from '../../text/segments.ts';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Characters that are one code unit, never join a neighbour of their kind and have a width every
 * terminal agrees on: one column below U+3000 (Latin, Greek, Cyrillic, punctuation), two above
 * (kana, Han, Hangul syllables, full-width forms). The segmenter takes 5 microseconds a character,
 * too slow for a long answer, so it is asked only about words with other characters.
 */
const SIMPLE =
  ' -~\\u00A1-\\u00AC\\u00AE-\\u02FF\\u0370-\\u0377\\u037A-\\u037F\\u0384-\\u0386\\u0388-\\u03FF' +
  '\\u0400-\\u0482\\u048A-\\u052F\\u2010-\\u2015\\u2018-\\u201F\\u2022\\u2026\\u20AC' +
  '\\u2190-\\u2193\\u2500-\\u2595' +
  '\\u3001-\\u3029\\u3041-\\u3096\\u30A1-\\u30FA\\u4E00-\\u9FFF\\uAC00-\\uD7A3\\uFF01-\\uFF60';
const ONLY_SIMPLE = new RegExp(`^[${SIMPLE}]*$`);
const NOT_SIMPLE = new RegExp(`[^${SIMPLE}]`, 'g');
/** What cannot join a space before it: no mark, joiner or skin tone, nor letters that are marks. */
const STARTS_WORD =
  /(?![\u0E33\u0EB3\uFF9E\uFF9F]|\p{Emoji_Modifier})[ -~\p{L}\p{N}\p{P}\p{Extended_Pictographic}]/uy;
const FIRST_WIDE = 0x3000;

/** One grapheme of a word: its length in code units and its columns. */
type Piece = readonly [length: number, width: 1 | 2];

/** Words already segmented: asking is slow and leaves much garbage, and words come again. */
const knownWords = new Map<string, readonly Piece[]>();
const KNOWN_WORDS = 2000;
const LONGEST_KNOWN = 64;

/** Whether every terminal shows this text at the width computed here. */
export function isSimple(text: string): boolean {
  return ONLY_SIMPLE.test(text);
}

function simpleWidth(text: string, at: number): 1 | 2 {
  return text.charCodeAt(at) < FIRST_WIDE ? 1 : 2;
}

/** Joiners outside emoji take no column, which the width library does not know. */
function withoutJoiners(grapheme: string): string {
  const joiners = /\p{Extended_Pictographic}/u.test(grapheme) ? /\u200C/g : /[\u200C\u200D]/g;
  return grapheme.replace(joiners, '');
}

/** Columns of one grapheme: 1 or 2. What would take none is shown on a carrier, see `drawn`. */
export function graphemeWidth(grapheme: string): 1 | 2 {
  if (grapheme.length === 1 && isSimple(grapheme)) return simpleWidth(grapheme, 0);
  return stringWidth(withoutJoiners(grapheme)) >= 2 ? 2 : 1;
}

function segmented(word: string): readonly Piece[] {
  const known = knownWords.get(word);
  if (known) return known;
  const pieces: Piece[] = [];
  eachSegment(word, SEGMENTER, ({ segment }) => {
    pieces.push([segment.length, graphemeWidth(segment)]);
  });
  if (word.length <= LONGEST_KNOWN) {
    if (knownWords.size >= KNOWN_WORDS) knownWords.clear();
    knownWords.set(word, pieces);
  }
  return pieces;
}

function startsWord(text: string, at: number): boolean {
  STARTS_WORD.lastIndex = at;
  return STARTS_WORD.test(text);
}

/** The word around an offset, with the space that ends it. No grapheme crosses its ends. */
function wordAround(text: string, offset: number): { start: number; end: number } {
  const start = offset === 0 ? 0 : text.lastIndexOf(' ', offset - 1) + 1;
  let end = offset;
  do {
    const space = text.indexOf(' ', end);
    end = space === -1 ? text.length : space + 1;
  } while (end < text.length && !startsWord(text, end));
  return { start: start === 0 || startsWord(text, start) ? start : start - 1, end };
}

/** Calls `visit` with start, end and columns of every grapheme, from left to right. */
export function eachGrapheme(
  text: string,
  visit: (start: number, end: number, width: 1 | 2) => void,
): void {
  let at = 0;
  while (at < text.length) {
    NOT_SIMPLE.lastIndex = at;
    const other = NOT_SIMPLE.exec(text)?.index;
    const word = other === undefined ? undefined : wordAround(text, other);
    const simpleEnd = word === undefined ? text.length : word.start;
    for (; at < simpleEnd; at += 1) visit(at, at + 1, simpleWidth(text, at));
    if (word === undefined) return;
    for (const [length, width] of segmented(text.slice(at, word.end))) {
      visit(at, at + length, width);
      at += length;
    }
  }
}

/** Columns of a text without line breaks. */
export function textWidth(text: string): number {
  let width = 0;
  eachGrapheme(text, (_start, _end, columns) => {
    width += columns;
  });
  return width;
}

/** Cuts a text without line breaks to `width` columns; what was cut is told by `ellipsis`. */
export function fitted(text: string, width: number, ellipsis = ''): string {
  if (textWidth(text) <= width) return text;
  const mark = textWidth(ellipsis) <= width ? ellipsis : '';
  let room = width - textWidth(mark);
  let end = 0;
  eachGrapheme(text, (start, next, columns) => {
    room -= columns;
    if (room >= 0 && start === end) end = next;
  });
  return mark === '' ? text.slice(0, end) : text.slice(0, end).trimEnd() + mark;
}

/** A grapheme as it is put on screen: a mark or joiner with no letter under it gets a carrier. */
export function drawn(grapheme: string): string {
  return /^[\p{M}\u200C\u200D]/u.test(grapheme) ? `\u25CC${grapheme}` : grapheme;
}
