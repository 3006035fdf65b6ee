import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutWrong } from '../../src/rehearsal/set-aside.ts';
import { reviewSections } from '../../src/review/review.ts';

const SENTENCES = [
  'We fixed the retry and we deployed it.',
  'I told the other team and they sorted it out.',
  'I compared the ids on both sides, because the logs could not be trusted.',
  'Things got a lot better and everybody was happy.',
  'Um, you know, I kind of usually try to help.',
  'I learned that communication is important.',
  'Lost orders went from forty a day to zero, and three teams use the check now.',
];
const words = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 })
  .map((sentences) => sentences.join(' '));

test('whatever is said to be wrong, each finding is counted or set aside, and no rating moves', () => {
  fc.assert(
    fc.property(words, words, fc.func(fc.boolean()), (action, reflection, isWrong) => {
      const texts = new Map([
        ['action' as const, action],
        ['reflection' as const, reflection],
      ]);
      const before = reviewSections(texts, { level: 'sde2' });
      const { review, setAside } = withoutWrong(before, isWrong);
      const all = [...review.findings, ...setAside];
      expect(all).toHaveLength(before.findings.length);
      expect(new Set(all)).toEqual(new Set(before.findings));
      expect(setAside.every((each) => each.weight !== 'praise' && isWrong(each))).toBe(true);
      expect(review.findings.some((each) => setAside.includes(each))).toBe(false);
      const ratings = ({ sections, reading }: typeof before) => [
        reading,
        ...sections.map(({ rating, why, evidence }) => ({ rating, why, evidence })),
      ];
      expect(ratings(review)).toEqual(ratings(before));
      const { next } = review;
      if (next?.rule) {
        expect(
          review.findings.some(({ rule, span }) => rule === next.rule && span === next.span),
        ).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
