import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownParagraphs, markdownText } from '../../src/text/markdown.ts';

test.each([
  ['# not a heading', '\\# not a heading'],
  ['- not a list', '\\- not a list'],
  ['1. nor this', '1\\. nor this'],
  ['12) nor this', '12\\) nor this'],
  ['a [link](x) <b>', 'a \\[link\\](x) \\<b\\>'],
  ['a | cell &amp; `code` *bold* _so_', 'a \\| cell \\&amp; \\`code\\` \\*bold\\* \\_so\\_'],
  ['  two\n lines ', 'two lines'],
  ['plain words, 40 %.', 'plain words, 40 %.'],
  ['plain 1. words, a) b - c', 'plain 1. words, a) b - c'],
  ['2026) and 2026', '2026\\) and 2026'],
])('%j', (text, shown) => {
  expect(markdownText(text)).toBe(shown);
});

test('paragraphs stay apart, and no sign stays alone', () => {
  expect(markdownParagraphs('One.\nStill.\n\n---\n\n\nTwo.')).toEqual([
    'One. Still.',
    '',
    '\\---',
    '',
    'Two.',
    '',
  ]);
  expect(markdownParagraphs(' \n\n \nOne.\n \n')).toEqual(['One.', '']);
  expect(markdownParagraphs('')).toEqual([]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const line of markdownParagraphs(text)) {
        expect(line.replace(/\\[\\`*_[\]<>#|~&.)+=-]/g, 'x')).not.toMatch(
          /^[-+=#>]|[`*_[\]<>#|~&\n]/,
        );
      }
    }),
  );
});
