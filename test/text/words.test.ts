import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countWords, spokenSeconds, WORDS_PER_MINUTE } from '../../src/text/words.ts';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

function bySegmenterAlone(text: string): number {
  return [...SEGMENTER.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

test.each(['a.b-', '1,200.5 and/or ', '(x)', '👍 ', 'a.', '"a"', '—'])(
  'a long text of %j counts as the segmenter counts it',
  (piece) => {
    const text = piece.repeat(4000 / piece.length);
    // But that a word without an end counts once a thousand units.
    const most = piece === 'a.' ? 4 : 0;
    expect(countWords(text) - bySegmenterAlone(text)).toBeGreaterThanOrEqual(0);
    expect(countWords(text) - bySegmenterAlone(text)).toBeLessThanOrEqual(most);
  },
);

describe('countWords', () => {
  it.each([
    ['', 0],
    ['   \n\t ', 0],
    ['I pulled the logs.', 4],
    ["I didn't wait for Maria's team", 6],
    ['post-mortem', 2],
    ['p99 fell from 4.2 s to 310 ms', 8],
    ['1,200 requests', 2],
    ['"Quoted," (said) 42!', 3],
    ['a/b and/or', 4],
    ['... — 👩‍💻 🇫🇷 !', 0],
    ['Ça a marché, café olé', 5],
    ['naïve ñandú', 2],
    ['مرحبا بالعالم', 2],
    ['one\ntwo\r\nthree', 3],
  ])('%j has %i words', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('agrees with the segmenter on any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'a',
        "don't",
        'é',
        '42',
        '4.2',
        '-',
        ' ',
        '  ',
        '\n',
        ',',
        '"',
        '日本語',
        '。',
        'l’été',
        '”',
        '42%',
        '👍',
        '㋐',
        'ˋ',
        '_',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        expect(countWords(text)).toBe(bySegmenterAlone(text));
      }),
    );
  });
});

describe('spokenSeconds', () => {
  it.each([
    [0, 0],
    [1, 0.4],
    [75, 30],
    [WORDS_PER_MINUTE, 60],
  ])('%i words take %d seconds', (words, seconds) => {
    expect(spokenSeconds(words)).toBeCloseTo(seconds);
  });
});
