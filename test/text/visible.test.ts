import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hiddenCharacterIndex,
  visible,
  visibleDeep,
  visibleJson,
  visibleLine,
  withoutHidden,
} from '../../src/text/visible.ts';

/** Written apart from the source on purpose: what may never reach a terminal, by code point. */
function mayNotBePrinted(code: number): boolean {
  if (code === 0x0a || code === 0x09) return false;
  const within = (low: number, high: number) => code >= low && code <= high;
  return (
    within(0x00, 0x1f) ||
    within(0x7f, 0x9f) ||
    within(0x200e, 0x200f) ||
    within(0x2028, 0x202e) ||
    within(0x2066, 0x2069) ||
    within(0xd800, 0xdfff) ||
    within(0xe0000, 0xe007f) ||
    [0x061c, 0x200b, 0x2060, 0xfeff].includes(code)
  );
}

const codesOf = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0);

/** Text in which hidden characters are frequent. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xa0 }),
      fc.integer({ min: 0x2000, max: 0x2070 }),
      fc.integer({ min: 0xd7f0, max: 0xe010 }),
      fc.integer({ min: 0xe0000, max: 0xe0100 }),
      fc.integer({ min: 0, max: 0x10ffff }),
    ),
  )
  .map((codes) => codes.map((code) => String.fromCodePoint(code)).join(''));

describe('visible', () => {
  it.each([
    ['the escape character', 'a\x1b[31mb', 'a\\x1b[31mb'],
    ['NUL', 'a\0b', 'a\\x00b'],
    ['backspace', 'a\bb', 'a\\x08b'],
    ['a carriage return, alone or before a line feed', 'a\rb\r\n', 'a\\x0db\\x0d\n'],
    ['DEL', '\x7f', '\\x7f'],
    ['C1: CSI and OSC in one byte', '\x9b31m\x9d', '\\x9b31m\\x9d'],
    ['next line (C1)', '\x85', '\\x85'],
    ['an OSC 52 clipboard write', '\x1b]52;c;aGk=\x07', '\\x1b]52;c;aGk=\\x07'],
    ['bidi overrides and isolates', '\u202eabc\u2066', '\\u202eabc\\u2066'],
    ['bidi marks', '\u200e\u200f\u061c', '\\u200e\\u200f\\u061c'],
    ['line and paragraph separators', '\u2028\u2029', '\\u2028\\u2029'],
    ['a zero-width space, a word joiner', 'a\u200b\u2060b', 'a\\u200b\\u2060b'],
    ['a byte order mark', '\ufeffid', '\\ufeffid'],
    ['a soft hyphen', 'inci\u00addent', 'inci\\xaddent'],
    ['tag characters', '\u{e0041}\u{e007f}', '\\u{e0041}\\u{e007f}'],
    ['lone surrogates', '\ud800a\udc00', '\\ud800a\\udc00'],
  ])('shows %s', (_what, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each([
    ['line feeds and tabs', 'a\n\tb'],
    ['backslashes, escapes already shown', 'a\\x1b \\ b'],
    ['accents, composed and stacked', 'é e\u0301 z\u0335\u0316'],
    ['Arabic and Hebrew', 'مرحبا שלום'],
    ['Persian with a zero-width non-joiner', 'می\u200cخواهم'],
    ['Chinese, Japanese, Korean', '你好 こんにちは 안녕'],
    ['emoji with joiners, selectors and skin tones', '👩\u200d💻 ❤\ufe0f 👍🏽 🇫🇷'],
    ['no-break and other wide or narrow spaces', 'a\u00a0b\u2009c\u3000d'],
    ['nothing', ''],
  ])('leaves %s alone', (_what, text) => {
    expect(visible(text)).toBe(text);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });

  it('never gives a character that may not be printed', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(codesOf(visible(text)).filter(mayNotBePrinted)).toEqual([]);
      }),
    );
  });

  it('works character by character', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(visible(text)).toBe(Array.from(text).map(visible).join(''));
      }),
    );
  });
});

describe('visibleLine', () => {
  it('also shows what would break the line', () => {
    expect(visibleLine('a\nb:1:1: fake\tc\x1b')).toBe('a\\nb:1:1: fake\\tc\\x1b');
  });
});

describe('hiddenCharacterIndex', () => {
  it.each([
    ['plain text', -1],
    ['tab\tand\nline', -1],
    ['ab\x1b', 2],
    ['😀\u202e', 2],
    ['\ufeff', 0],
  ])('%j: %i', (text, index) => {
    expect(hiddenCharacterIndex(text)).toBe(index);
  });
});

describe('visibleDeep', () => {
  it('maps every text, keys included, and nothing else', () => {
    const data = { 'k\x1b': ['a\x9b', { deep: '\u202e' }], n: 1, yes: true, none: null };
    expect(visibleDeep<unknown>(data)).toEqual({
      'k\\x1b': ['a\\x9b', { deep: '\\u202e' }],
      n: 1,
      yes: true,
      none: null,
    });
    expect(data['k\x1b'][0]).toBe('a\x9b');
  });

  it('keeps a key named __proto__ a key', () => {
    const copy = visibleDeep<unknown>(JSON.parse('{"__proto__": {"x": "y"}}'));
    expect(Object.keys(Object(copy))).toEqual(['__proto__']);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });
});

describe('visibleJson', () => {
  it('prints nothing hidden and parses to the same value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = visibleJson(JSON.stringify({ text }));
        expect(hiddenCharacterIndex(json)).toBe(-1);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
  it('escapes a tag character as its two halves', () => {
    expect(visibleJson('"\u{e0041}"')).toBe('"\\udb40\\udc41"');
  });
});

describe('withoutHidden', () => {
  it('drops what visible would escape, and nothing else', () => {
    expect(withoutHidden('a\u001b[31mb\u202ec\nd\u200d')).toBe('a[31mbc\nd\u200d');
  });
});
