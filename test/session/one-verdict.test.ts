import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixedSection } from '../../src/rehearsal/summary.ts';
import { RATINGS } from '../../src/review/ratings.ts';
import { fixText } from '../../src/terminal/screens/summary.ts';
import { anyTakes, rehearseAny } from '../support/any-session.ts';

test('what to fix, where to begin and when to come back follow from the same verdict', async () => {
  await fc.assert(
    fc.asyncProperty(anyTakes, async (told) => {
      const { judgement, shown } = await rehearseAny(told);
      const { fix, rows, weakest, comeBackDays } = shown;
      const { comparisons } = judgement.result;
      const rated = rows.filter(({ rating }) => rating !== null);
      const place = ({ rating }: (typeof rows)[number]) => (rating ? RATINGS.indexOf(rating) : 0);
      const lowest = Math.min(...rated.map(place));
      const isLow = rated.length > 0 && lowest < RATINGS.indexOf('at the bar');
      const isSkipped = comparisons.some(({ skipped }) => skipped);

      // Nothing is left to mend only where every section is at the bar at least, and told.
      if (fix.kind === 'hold')
        expect({ isLow, isSkipped }).toEqual({ isLow: false, isSkipped: false });
      if (isLow || isSkipped) expect(fixText(fix)).not.toMatch(/^Nothing/);
      const fixed = fixedSection(fix);
      if (fixed !== null) expect(weakest).toBe(fixed);
      // The section to begin with has the lowest verdict of all, or was not told.
      if (isLow) {
        const row = rows.find(({ section }) => section === weakest);
        const isEmpty = fix.kind === 'empty';
        expect(isEmpty || (row !== undefined && place(row) === lowest)).toBe(true);
      }
      // What was pasted, or broken in upon, says nothing of what the person can do: no day follows from it.
      const isGraded = !['pasted', 'interrupted'].includes(told.odd);
      const isBelow = rows.some(({ rating }) => rating === 'below the bar');
      if (isGraded && (isBelow || isSkipped)) expect(comeBackDays).toBe(1);
    }),
    { numRuns: 1000 },
  );
});
