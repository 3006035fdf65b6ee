import type { Span } from './span.ts';
import { type Form, formOf } from './word-list.ts';

/**
 * One word of an answer. Contractions are two, as in grammar: `we'd` is `we` and `'d`, `didn't` is
 * `did` and `n't`, `team's` is `team` and `'s`. Compounds are split at the hyphen.
 */
export interface Word extends Span, Form {
  /** As written. */
  readonly text: string;
  /** What stands between the word before and this one: blanks, punctuation, a hyphen or nothing. */
  readonly gap: string;
  /** Stands between quotation marks: somebody's words, or a term. */
  readonly quoted: boolean;
}

/**
 * Letters and digits, a number with its points and commas, a word with its apostrophes. Each part
 * of the repeated group begins with a mark of its own, so that no text is matched in two ways.
 */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*(?:(?<=\p{N})[.,](?=\p{N})[\p{L}\p{M}\p{N}_]+|['’][\p{L}][\p{L}\p{M}]*)*/gu;

const CLITIC = /.('(?:s|d|m|ll|ve|re))$/;
const IRREGULAR_NEGATION: ReadonlyMap<string, string> = new Map([
  ["can't", 'can'],
  ["won't", 'will'],
  ["shan't", 'shall'],
]);

/** `1.` or `2)` at the start of a line counts the lines, it says nothing. */
function isListMarker(source: string, token: string, start: number): boolean {
  if (token.length > 2 || !/^\d+$/.test(token)) return false;
  const after = start + token.length;
  return /[.)]/.test(source.charAt(after)) && /\s/.test(source.charAt(after + 1));
}

/** What leans on a word and is one itself: `n't` in `didn't`, `'s` in `team's`; empty where nothing does. */
function cliticOf(lower: string): string {
  if (!lower.includes("'")) return '';
  if (lower.endsWith("n't") && lower.length > 3) return "n't";
  return CLITIC.exec(lower)?.[1] ?? '';
}

/** `will` in `won't`. */
function headOf(lower: string, tail: string): string {
  return IRREGULAR_NEGATION.get(lower) ?? lower.slice(0, lower.length - tail.length);
}

function wordOf(text: string, form: Form, gap: string, quoted: boolean, start: number): Word {
  const { lower, lists } = form;
  return { text, lower, gap, quoted, lists, start, end: start + text.length };
}

const LINE_BREAK = /[\n\r]/;

/** The words of a stretch of the source, in order; `quotes` are the stretches in quotation marks. */
export function wordsOf(source: string, part: Span, quotes: readonly Span[] = []): Word[] {
  const words: Word[] = [];
  let before = part.start;
  let quote = 0;
  const matcher = new RegExp(WORD);
  matcher.lastIndex = part.start;
  for (let match = matcher.exec(source); match !== null; match = matcher.exec(source)) {
    const start = match.index;
    if (start >= part.end) break;
    const token = match[0];
    const gap = source.slice(before, start);
    const lineStarts = words.length === 0 || (gap !== ' ' && LINE_BREAK.test(gap));
    if (lineStarts && isListMarker(source, token, start)) continue;
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= start) quote += 1;
    const quoted = (quotes[quote]?.start ?? Number.POSITIVE_INFINITY) <= start;
    const whole = formOf(token);
    const tail = cliticOf(whole.lower);
    const end = start + token.length;
    if (tail === '') words.push(wordOf(token, whole, gap, quoted, start));
    else {
      const middle = end - tail.length;
      const head = formOf(headOf(whole.lower, tail));
      words.push(wordOf(source.slice(start, middle), head, gap, quoted, start));
      words.push(wordOf(source.slice(middle, end), formOf(tail), '', quoted, middle));
    }
    before = end;
  }
  return words;
}

/** A set of words from a list with blanks between. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
