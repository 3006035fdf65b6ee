import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/terminal/take/clean.ts';
import { visible } from '../../../src/text/visible.ts';
import { hostileText } from './texts.ts';

describe('cleanText', () => {
  it.each([
    ['plain words', 'plain words'],
    ['one\r\n\r\ntwo\rthree\nfour', 'one\n\ntwo\nthree\nfour'],
    [
      'next line\u0085separator\u2028paragraph\u2029feed\f',
      'next line\nseparator\nparagraph\nfeed\n',
    ],
    ['a\tb', 'a  b'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]52;c;Zm9v\u0007', ']52;c;Zm9v'],
    ['nul\u0000 bell\u0007 del\u007f c1\u009b', 'nul bell del c1'],
    ['\u202eevil\u202c \u2066iso\u2069 \u200emark', 'evil iso mark'],
    ['tag\u{e0041}\u{e007f}', 'tag'],
    ['\ufeffbom, zero\u200bwidth, soft\u00adhyphen', 'bom, zerowidth, softhyphen'],
    ['lone \ud83d and \ude00', 'lone  and '],
    ['👩‍💻 می‌خواهم ❤️', '👩‍💻 می‌خواهم ❤️'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('leaves nothing that would have to be escaped, and nothing to clean again', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const clean = cleanText(text);
        expect(visible(clean)).toBe(clean);
        expect(clean).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});
