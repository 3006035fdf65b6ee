import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachSegment } from '../../src/text/segments.ts';

const BY_WORD = new Intl.Segmenter('en', { granularity: 'word' });
const BY_GRAPHEME = new Intl.Segmenter('en', { granularity: 'grapheme' });

interface Piece {
  segment: string;
  isWordLike: boolean | undefined;
  start: number;
}

function piecesOf(text: string, segmenter: Intl.Segmenter): Piece[] {
  const pieces: Piece[] = [];
  eachSegment(text, segmenter, ({ segment, isWordLike }, start) => {
    pieces.push({ segment, isWordLike, start });
  });
  return pieces;
}

function atOnce(text: string, segmenter: Intl.Segmenter): Piece[] {
  return Array.from(segmenter.segment(text), ({ segment, isWordLike, index }) => {
    return { segment, isWordLike, start: index };
  });
}

const PIECES = [
  ...[
    'a.b-',
    "don't ",
    '1,200.5 ',
    'e\u0301',
    '👩\u200d💻',
    '🇩🇪',
    '👍🏽',
    '...',
    'word',
    ' ',
    '\n',
  ],
  ...['a.𝒜', '𝒜', '中', 'かな', 'שלום', 'می\u200cخواهم', '\u0301', '\ud83d', '"a"', 'a:b', 'क्षि'],
];

describe('a long text comes in the pieces it has when it is looked at as a whole', () => {
  test.each([
    ['words', BY_WORD],
    ['graphemes', BY_GRAPHEME],
  ])('%s', (_, segmenter) => {
    const text = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 900, size: 'max' })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (each) => {
        // A word longer than what is shown at once is another matter, told below.
        fc.pre(atOnce(each, segmenter).every(({ segment }) => segment.length < 300));
        expect(piecesOf(each, segmenter)).toEqual(atOnce(each, segmenter));
      }),
      { numRuns: 60 },
    );
  });
});

describe('wherever the first thousand units end, what follows is seen', () => {
  // A letter of two units at the very end decides that the two pieces before it are one word with it.
  const ends = ['a.𝒜b c', "don't", 'e\u0301\u0301', '👩\u200d💻', '🇩🇪🇩🇪'];
  test.each(ends)('%j', (end) => {
    for (let before = 990; before <= 1000; before += 1) {
      const text = ' -'.repeat(before).slice(0, before) + end;
      for (const segmenter of [BY_WORD, BY_GRAPHEME]) {
        expect(piecesOf(text, segmenter)).toEqual(atOnce(text, segmenter));
      }
    }
  });
});

describe('every unit of a text is in one piece', () => {
  test.each([
    ['a word that never ends', 'a'.repeat(5000)],
    ['a letter with its marks', `e${'\u0301'.repeat(5000)}`],
    ['an emoji joined on and on', '👩\u200d'.repeat(2000)],
    ['flags', '🇩🇪'.repeat(1500)],
    ['pairs that a window would cut', `a${'😀'.repeat(1500)}`],
    ['nothing', ''],
  ])('%s', (_, text) => {
    for (const segmenter of [BY_WORD, BY_GRAPHEME]) {
      const pieces = piecesOf(text, segmenter);
      expect(pieces.map(({ segment }) => segment).join('')).toBe(text);
      expect(pieces.every(({ segment, start }) => text.startsWith(segment, start))).toBe(true);
      expect(pieces.every(({ segment }) => !/\p{Cs}/u.test(segment))).toBe(true);
    }
  });
});

describe('what the segmenter is shown', () => {
  /** Units shown in all, for a text of so many. */
  function shownFor(text: string): number {
    let shown = 0;
    const counting = {
      segment(input: string) {
        shown += input.length;
        return BY_WORD.segment(input);
      },
    };
    eachSegment(text, Object.assign(Object.create(BY_WORD), counting), () => {});
    return shown;
  }

  test.each(['a.b-', 'a', '1,', '"', '👍', 'e\u0301', '中', "a'", 'word '])(
    'grows as a text of %j does',
    (piece) => {
      const text = piece.repeat(20_000 / piece.length);
      expect(shownFor(text)).toBeLessThan(2 * text.length);
      expect(shownFor(text + text + text + text) / shownFor(text)).toBeLessThan(4.1);
    },
  );
});
