import type { Span } from './span.ts';
import { wordList } from './word-list.ts';
import type { Word } from './words.ts';

/** A sentence, a line of a list or a heading. Its span takes the punctuation in, its words do not. */
export interface SentenceText extends Span {
  words: Word[];
}

/**
 * Ends a sentence when blanks follow: the mark, with what closes behind it. It begins with the first
 * mark of a run: trying again at each of thousands takes their square.
 */
const END = /(?<![!?.…])[!?.…]+["”’')\]*_]*(?=\s)/;
const BLANK_LINE_OR_ITEM = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n|[-*•#>]|\d{1,2}[.)][ \t])/;
const ABBREVIATIONS = wordList('vs mr mrs ms dr st approx incl dept est fig');

/** `e.g.`, `J. Smith` and `vs.` do not end the sentence they stand in. */
function isAbbreviation(word: Word): boolean {
  if (ABBREVIATIONS.has(word)) return true;
  return word.lower.length === 1 && /[a-z]/.test(word.lower) && word.text !== 'I';
}

/** Where the sentence before the gap ends, as an offset in the gap; -1 when it goes on. */
function endInGap(before: Word, gap: string): number {
  if (gap === ' ' || gap === '' || gap === '-' || gap === ', ') return -1;
  const end = END.exec(gap);
  const line = BLANK_LINE_OR_ITEM.exec(gap);
  // The point of `2.` at the start of the next line ends nothing.
  if (end && !(line && line.index < end.index) && !isAbbreviation(before)) {
    return end.index + end[0].length;
  }
  return line ? line.index : -1;
}

/** Words; a transcript without full stops is read in pieces of this many. */
const LONGEST_SENTENCE = 200;

const MARKER = /\d{1,2}[.)]\s+/y;

/** Without the blanks, list marks and stars around it. */
function sentenceOf(source: string, start: number, end: number, words: Word[]): SentenceText {
  let from = start;
  let to = end;
  while (from < to && /[\s*#>•-]/.test(source.charAt(from))) from += 1;
  MARKER.lastIndex = from;
  if (MARKER.test(source)) from = MARKER.lastIndex;
  while (to > from && /[\s*]/.test(source.charAt(to - 1))) to -= 1;
  return { start: from, end: to, words };
}

/** Splits the words of one stretch of the source into its sentences. */
export function sentencesOf(source: string, part: Span, words: readonly Word[]): SentenceText[] {
  const sentences: SentenceText[] = [];
  let start = part.start;
  let current: Word[] = [];
  for (const word of words) {
    const before = current[current.length - 1];
    const isTooLong = current.length >= LONGEST_SENTENCE;
    const end = before ? (isTooLong ? 0 : endInGap(before, word.gap)) : -1;
    if (before && end !== -1) {
      sentences.push(sentenceOf(source, start, before.end + end, current));
      start = before.end + end;
      current = [];
    }
    current.push(word);
  }
  if (current.length > 0) sentences.push(sentenceOf(source, start, part.end, current));
  return sentences;
}
