import { expect, test } from 'vitest';
import { cut } from '../../src/text/cut.ts';

test.each([
  ['short', 10, 'short'],
  ['cut here', 3, 'cut'],
  ['ab👍', 4, 'ab👍'],
  ['ab👍', 3, 'ab'],
])('%s at %i', (text, longest, expected) => {
  expect(cut(text, longest)).toBe(expected);
});
