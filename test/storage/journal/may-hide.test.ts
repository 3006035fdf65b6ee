import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayHide } from '../../../src/storage/journal/may-hide.ts';
import { visibleDeep } from '../../../src/text/visible.ts';
import { ATTACKS } from '../../support/characters.ts';

test.each([
  ['plain text', ['forty orders a day, "twice", and/or more'], false],
  ['line feeds and tabs', ['one\n\ttwo'], false],
  ['a backslash, to be on the safe side', ['c:\\users'], true],
  ['letters of the world', ['naïve – “so” 漢字 עברית 😀 👩‍💻'], false],
  ['a carriage return', ['a\rb'], true],
  ['a key', { '\u001b[31m': 1 }, true],
  ['an escape that did not need to be one', JSON.parse('["\\u0041"]'), false],
])('%s', (_, value, expected) => {
  expect(mayHide(JSON.stringify(value))).toBe(expected);
});

test('written as an escape it is seen as well', () => {
  expect(mayHide('["\\u202e"]')).toBe(true);
});

test('where it says no, there is nothing to make safe', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ATTACKS), fc.string());
  fc.assert(
    fc.property(fc.dictionary(text, fc.array(text)), (value) => {
      const json = JSON.stringify(value);
      const read = JSON.parse(json);
      if (!mayHide(json)) expect(visibleDeep(read)).toEqual(read);
    }),
  );
});
