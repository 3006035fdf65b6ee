import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import {
  boundaryFrom,
  boundaryUpTo,
  nextBoundary,
  previousBoundary,
} from '../../../src/terminal/take/boundaries.ts';
import {
  drawn,
  eachGrapheme,
  fitted,
  graphemeWidth,
  isSimple,
  textWidth,
} from '../../../src/terminal/take/graphemes.ts';
import { anyText, hostileText } from './texts.ts';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

function graphemesOf(text: string): string[] {
  const graphemes: string[] = [];
  eachGrapheme(text, (start, end) => graphemes.push(text.slice(start, end)));
  return graphemes;
}

describe('graphemes', () => {
  it.each([
    ['a', 1],
    ['é', 1],
    ['e\u0301', 1],
    ['…', 1],
    ['Ж', 1],
    ['م', 1],
    ['ی\u200c', 1],
    ['日', 2],
    ['カ', 2],
    ['ｶ', 1],
    ['한', 2],
    ['\u1112\u1161\u11ab', 2],
    ['！', 2],
    ['👍', 2],
    ['👍🏽', 2],
    ['👩‍💻', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇫🇷', 2],
    ['❤️', 2],
    ['z\u0300\u0301\u0302\u0303\u0304', 1],
    ['\u0301', 1],
    ['\u200d', 1],
  ])('%j takes %i', (grapheme, width) => {
    expect(graphemeWidth(grapheme)).toBe(width);
  });

  it.each(['a \u0301b', 'क \u0301ख', '\u0600 1', '👍 🏽 👍🏽', ' \u200d ', 'ก \u0e33 ข', '🇫🇷 🇩🇪🇫'])(
    "are the segmenter's around spaces: %j",
    (text) => {
      expect(graphemesOf(text)).toEqual([...SEGMENTER.segment(text)].map((s) => s.segment));
    },
  );

  it("are the segmenter's, on any text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(graphemesOf(text)).toEqual([...SEGMENTER.segment(text)].map((s) => s.segment));
      }),
    );
  });

  it('that are simple never join, and are as wide as the library says', () => {
    const simple = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
      (character) => isSimple(character),
    );
    expect(simple.length).toBeGreaterThan(30_000);
    expect(simple.filter((each) => graphemeWidth(each) !== stringWidth(each))).toEqual([]);
    const joined = (each: string) => [...SEGMENTER.segment(`a${each}日${each}${each}한`)].length;
    expect(simple.filter((each) => joined(each) !== 6)).toEqual([]);
  });

  it('end at boundaries that can be walked both ways', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const forward = [0];
        while ((forward.at(-1) ?? 0) < text.length) {
          forward.push(nextBoundary(text, forward.at(-1) ?? 0));
        }
        const backward = [text.length];
        while ((backward.at(-1) ?? 0) > 0) {
          backward.push(previousBoundary(text, backward.at(-1) ?? 0));
        }
        expect(backward.reverse()).toEqual(forward);
        for (let at = 0; at <= text.length; at += 1) {
          expect(forward).toContain(boundaryFrom(text, at));
          expect(boundaryFrom(text, at)).toBeGreaterThanOrEqual(at);
          expect(forward).toContain(boundaryUpTo(text, at));
          expect(boundaryUpTo(text, at)).toBeLessThanOrEqual(at);
        }
      }),
    );
  });
});

describe('fitted', () => {
  it.each([
    ['Ownership', 9, '…', 'Ownership'],
    ['Ownership', 5, '…', 'Owne…'],
    ['Ownership', 5, '...', 'Ow...'],
    ['Ownership', 2, '...', 'Ow'],
    ['Ownership', 0, '…', ''],
    ['日本語', 5, '', '日本'],
    ['日本語', 5, '…', '日本…'],
    ['日本語', 4, '…', '日…'],
  ])('%j in %i columns with %j: %j', (text, width, ellipsis, cut) => {
    expect(fitted(text, width, ellipsis)).toBe(cut);
  });

  it('is never too wide', () => {
    fc.assert(
      fc.property(anyText, fc.nat(30), fc.constantFrom('', '…', '...'), (text, width, ellipsis) => {
        expect(textWidth(fitted(text.replaceAll('\n', ''), width, ellipsis))).toBeLessThanOrEqual(
          width,
        );
      }),
    );
  });
});

describe('drawn', () => {
  it.each([
    ['a', 'a'],
    ['e\u0301', 'e\u0301'],
    ['\u0301', '\u25cc\u0301'],
    ['\u200d', '\u25cc\u200d'],
  ])('puts %j on screen as %j', (grapheme, shown) => {
    expect(drawn(grapheme)).toBe(shown);
  });
});
