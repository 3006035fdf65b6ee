import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalised, streamSafe } from '../../src/text/normalised.ts';

const FORMS = ['NFC', 'NFKC', 'NFKD'] as const;

test('a text is normalised as ever while no letter carries more than thirty marks', () => {
  const letter = fc
    .tuple(
      fc.constantFrom('e', 'ﬁ', 'ö', 'か', '한', ' '),
      fc.array(fc.constantFrom('\u0316', '\u0301', '\u0327', '\u3099'), { maxLength: 29 }),
    )
    .map(([base, marks]) => base + marks.join(''));
  fc.assert(
    fc.property(fc.array(letter), fc.constantFrom(...FORMS), (letters, form) => {
      const text = letters.join('');
      expect(normalised(text, form)).toBe(text.normalize(form));
    }),
  );
});

test('a letter with thousands of marks keeps all of them, thirty in a row at most', () => {
  const text = `e${'\u0316\u0301'.repeat(5000)}`;
  const safe = streamSafe(text);
  expect(safe.replaceAll('\u034F', '')).toBe(text);
  const longest = Math.max(...safe.split('\u034F').map((run) => run.length));
  expect(longest).toBe(31);
  expect(normalised(text, 'NFKD')).toHaveLength(safe.length);
});
