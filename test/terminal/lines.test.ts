import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { describe, expect, test } from 'vitest';
import {
  displayWidth,
  flowing,
  hanging,
  padEnd,
  padStart,
  paragraph,
} from '../../src/terminal/lines.ts';
import { withoutColours } from '../support/characters.ts';
import { richLook } from '../support/looks.ts';

const widths = fc.constantFrom(20, 40, 80, 120);
const prose = fc
  .array(
    fc.constantFrom(
      'I',
      'compared',
      'the',
      'ids',
      '\n',
      '\t',
      '8,000',
      '日本語',
      'é',
      'x'.repeat(50),
    ),
  )
  .map((words) => words.join(' '));

const phrase = fc
  .array(fc.constantFrom('said:', 'forty', 'orders', 'x'.repeat(50)), { minLength: 1 })
  .map((words) => words.join(' '));

const words = (text: string) => text.replaceAll(/\s+/g, '');

describe('what the library takes long over is laid out as it would lay it out', () => {
  const blanks = fc.integer({ min: 1, max: 200 }).map((count) => ' '.repeat(count));
  const word = fc.constantFrom('I', 'compared', 'x'.repeat(50), '日本', '\u00a0', '8,000', '\n');

  test('runs of blanks', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, blanks)), widths, (pieces, width) => {
        const text = pieces.join('');
        const lines = wrapAnsi(text, width, { hard: true }).split('\n');
        expect(paragraph(text, width)).toEqual(lines);
      }),
    );
  });

  test.each([
    ['a letter with many marks', `e${'\u0301'.repeat(50_000)}`],
    ['marks without a letter', '\u0301 '.repeat(50_000)],
    ['blanks', `a${' '.repeat(100_000)}b`],
    ['tabs', `a${'\t'.repeat(100_000)}b`],
  ])('no line is wider than it may be: %s', (_, text) => {
    for (const line of paragraph(text, 40, '  ')) {
      expect(stringWidth(line)).toBeLessThanOrEqual(40);
      expect(line.length).toBeLessThan(80_000);
    }
  });
});

describe('plain words, coloured or not, are laid out as the library lays out any text', () => {
  const { accent, bold, dim } = richLook();
  const piece = fc
    .array(fc.constantFrom('a', 'of', 'orders', 'post-mortem', 'x'.repeat(30), '', 'é', '日本'))
    .map((words) => words.join(' '));
  const coloured = fc
    .tuple(piece, fc.constantFrom(accent, bold, dim))
    .map(([text, colour]) => colour(text));
  const text = fc.oneof(
    piece,
    fc.array(fc.oneof(piece, coloured)).map((pieces) => pieces.join(' ')),
  );

  test('in lines', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 60 }), (words, width) => {
        expect(paragraph(words, width)).toEqual(wrapAnsi(words, width, { hard: true }).split('\n'));
      }),
    );
  });

  test('in columns', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(displayWidth(words)).toBe(stringWidth(words));
      }),
    );
  });
});

describe('a paragraph', () => {
  test.each([
    ['that fits', 'one two', 20, '', ['one two']],
    ['that does not', 'one two three four five', 12, '', ['one two', 'three four', 'five']],
    ['with an indent', 'one two three four', 12, '  ', ['  one two', '  three four']],
    ['with lines of its own', 'one\n\ntwo', 20, '  ', ['  one', '', '  two']],
    ['with a word longer than a line', 'abcdefghijklm', 8, '', ['abcdefgh', 'ijklm']],
    ['with wide characters', '日本語日本語', 8, '', ['日本語日', '本語']],
    ['with a tab', 'one\ttwo', 20, '', ['one two']],
    ['without words', '', 20, '  ', ['']],
  ])('%s', (_, text, width, indent, lines) => {
    expect(paragraph(text, width, indent)).toEqual(lines);
  });

  test('colours every line it is wrapped to', () => {
    const { bold } = richLook();
    expect(paragraph(bold('one two three'), 9)).toEqual([bold('one two'), bold('three')]);
  });

  test('fits its width and keeps its words, whatever they are', () => {
    fc.assert(
      fc.property(prose, widths, fc.constantFrom('', '  ', '        '), (text, width, indent) => {
        const lines = paragraph(text, width, indent);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(words(lines.join(' '))).toBe(words(text));
      }),
    );
  });
});

describe('a hanging label', () => {
  test.each([
    ['has its text beside it', '  A  ', 'one two three', 15, ['  A  one two', '     three']],
    ['may have no text', '  A  ', '', 15, ['  A  ']],
    [
      'stands above its text when it would take over half of the width',
      '  They are testing: ',
      'whether you know',
      20,
      ['  They are testing:', '    whether you know'],
    ],
    [
      'is wrapped itself when it is too long for a line',
      '  They are testing: ',
      'you',
      12,
      ['  They are', '  testing:', '    you'],
    ],
  ])('%s', (_, label, text, width, lines) => {
    expect(hanging(label, text, width)).toEqual(lines);
  });

  test('may be coloured', () => {
    const { bold } = richLook();
    expect(hanging(`${bold('A')}  `, 'one two three', 12)).toEqual([
      `${bold('A')}  one two`,
      '   three',
    ]);
  });

  test('fits its width and keeps its words, whatever they are', () => {
    const labels = fc.constantFrom('  A  ', '  - ', '  Keep short: ', '  They are testing: ');
    fc.assert(
      fc.property(labels, prose, widths, (label, text, width) => {
        const lines = hanging(label, text, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(words(lines.join(' '))).toBe(words(label + text));
      }),
    );
  });
});

describe('flowing pieces', () => {
  test.each([
    ['stand side by side', ['one', 'two'], 20, ['  one   two']],
    ['go on below', ['one two', 'three', 'four'], 16, ['  one two', '  three   four']],
    [
      'are wrapped when one is too long for a line',
      ['one two three', 'x'],
      11,
      ['  one two', '  three   x'],
    ],
    ['may be none', [], 20, []],
  ])('%s', (_, pieces, width, lines) => {
    expect(flowing(pieces, width)).toEqual(lines);
  });

  test('fit their width and keep their words, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(phrase), widths, (pieces, width) => {
        const lines = flowing(pieces, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(words(lines.join(' '))).toBe(words(pieces.join(' ')));
      }),
    );
  });
});

describe('padding', () => {
  test.each([
    ['plain text', 'abc', 'abc  ', '  abc'],
    ['wide characters', '日本', '日本 ', ' 日本'],
    ['what is too long', 'abcdef', 'abcdef', 'abcdef'],
  ])('%s to five columns', (_, text, end, start) => {
    expect(padEnd(text, 5)).toBe(end);
    expect(padStart(text, 5)).toBe(start);
  });

  test('does not count colours', () => {
    const padded = padEnd(richLook().good('abc'), 5);
    expect(withoutColours(padded)).toBe('abc  ');
  });
});
