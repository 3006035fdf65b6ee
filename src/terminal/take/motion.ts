import {
  boundaryFrom,
  boundaryUpTo,
  lineBounds,
  nextBoundary,
  previousBoundary,
} from './boundaries.ts';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

/** The start of the word an offset is in or behind, across line breaks. */
export function wordLeft(text: string, offset: number): number {
  let at = offset;
  while (at > 0) {
    const { start, end } = lineBounds(text, at);
    const words = SEGMENTER.segment(text.slice(start, end));
    while (at > start) {
      const word = words.containing(at - start - 1);
      if (word === undefined) break;
      at = start + word.index;
      if (word.isWordLike) return boundaryUpTo(text, at);
    }
    at = previousBoundary(text, at);
  }
  return 0;
}

/** The end of the word an offset is in or before, across line breaks. */
export function wordRight(text: string, offset: number): number {
  let at = offset;
  while (at < text.length) {
    const { start, end } = lineBounds(text, at);
    const words = SEGMENTER.segment(text.slice(start, end));
    while (at < end) {
      const word = words.containing(at - start);
      if (word === undefined) break;
      at = start + word.index + word.segment.length;
      if (word.isWordLike) return boundaryFrom(text, at);
    }
    at = nextBoundary(text, at);
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
