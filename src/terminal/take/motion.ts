import { eachSegment } from '../../text/segments.ts';
import {
  boundaryFrom,
  boundaryUpTo,
  lineBounds,
  nextBoundary,
  previousBoundary,
} from './boundaries.ts';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

/** Where the words of a line are. */
function wordsOf(line: string): { start: number; end: number }[] {
  const words: { start: number; end: number }[] = [];
  eachSegment(line, SEGMENTER, ({ segment, isWordLike }, start) => {
    if (isWordLike) words.push({ start, end: start + segment.length });
  });
  return words;
}

/** The start of the word an offset is in or behind, across line breaks. */
export function wordLeft(text: string, offset: number): number {
  let at = offset;
  while (at > 0) {
    const { start, end } = lineBounds(text, at);
    const before = wordsOf(text.slice(start, end)).findLast((word) => start + word.start < at);
    if (before !== undefined) return boundaryUpTo(text, start + before.start);
    at = previousBoundary(text, start);
  }
  return 0;
}

/** The end of the word an offset is in or before, across line breaks. */
export function wordRight(text: string, offset: number): number {
  let at = offset;
  while (at < text.length) {
    const { start, end } = lineBounds(text, at);
    const behind = wordsOf(text.slice(start, end)).find((word) => start + word.end > at);
    if (behind !== undefined) return boundaryFrom(text, start + behind.end);
    at = nextBoundary(text, end);
  }
  return text.length;
}

/** Where the stretch between white space and the cursor starts: what Ctrl+W takes in a shell. */
export function blankLeft(text: string, offset: number): number {
  const { start } = lineBounds(text, offset);
  if (offset === start) return previousBoundary(text, offset);
  const before = text.slice(start, offset).trimEnd();
  let length = before.length;
  while (length > 0 && !/\s/u.test(before.charAt(length - 1))) length -= 1;
  return boundaryUpTo(text, start + length);
}
