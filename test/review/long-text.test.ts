import { expect, test } from 'vitest';
import { LONGEST_READ } from '../../src/review/answer.ts';
import { reviewAnswer } from '../../src/review/review.ts';

const CUT = 'Only the start was read: nobody answers for more than half an hour.';

test.each([
  ['a text far too long', 'I fixed it. '.repeat(LONGEST_READ), true],
  ['an answer', 'I fixed it. '.repeat(20), false],
])('%s: whether it was cut is told', (_, text, isCut) => {
  expect(reviewAnswer(text, { level: 'sde2' }).notJudged.includes(CUT)).toBe(isCut);
});
