import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, shortened } from '../../src/text/cut.ts';

test.each([
  ['short', 10, 'short'],
  ['cut here', 3, 'cut'],
  ['ab👍', 4, 'ab👍'],
  ['ab👍', 3, 'ab'],
])('%s at %i', (text, longest, expected) => {
  expect(cut(text, longest)).toBe(expected);
});

test.each([
  ['as long as it may be', 'twelve units', 12, 'twelve units'],
  ['one unit longer, ended after a word', 'sevenths units', 13, 'sevenths …'],
  ['lines are one line', ' two\n\tlines ', 12, 'two lines'],
  ['white space counts once', 'two      lines', 9, 'two lines'],
  ['no comma before there is more', 'first, second, third', 15, 'first, second …'],
  ['nor a full stop and a blank', 'It held. Then it did not hold.', 11, 'It held …'],
  ['an inner sign stays', 'a.b.c.d.e.f goes on', 14, 'a.b.c.d.e.f …'],
  ['a word that does not end in time is cut', 'a incomprehensibility', 12, 'a incompre …'],
  ['as is the only one', 'incomprehensibility', 12, 'incomprehe …'],
  ['a blank in the middle is too early', 'incomp rehensibility', 12, 'incomp reh …'],
  ['one just after it is not', 'incompr ehensibility', 12, 'incompr …'],
  ['never half a character', '1234567\u{1f600}\u{1f600}\u{1f600}', 12, '1234567\u{1f600} …'],
])('shortened, %s', (_, text, longest, shown) => {
  expect(shortened(text, longest)).toBe(shown);
});

test('what is shortened is never longer than it may be, and begins as the text does', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 10, max: 40 }),
      (text, longest) => {
        const shown = shortened(text, longest);
        expect(shown.length).toBeLessThanOrEqual(longest);
        const line = text.replace(/\s+/g, ' ').trim();
        expect(line.startsWith(shown.replace(/ …$/, ''))).toBe(true);
      },
    ),
  );
});
