import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sectionCard } from '../../src/progress/cards.ts';
import { dayNumber } from '../../src/progress/day-number.ts';
import { fixedSection } from '../../src/rehearsal/summary.ts';
import { RATINGS } from '../../src/review/ratings.ts';
import { fixText } from '../../src/terminal/screens/summary.ts';
import { anyPast, anyTakes, rehearseAny } from '../support/any-session.ts';
import { dayOf, NOW } from '../support/clock.ts';

test('what to fix, where to begin and when to come back follow from the same verdict', async () => {
  await fc.assert(
    fc.asyncProperty(anyTakes, anyPast, async (told, past) => {
      const { judgement, shown, progress } = await rehearseAny(told, past);
      const { fix, rows, weakest, comeBack } = shown;
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
      if (isGraded && (isBelow || isSkipped)) expect(comeBack?.days).toBe(1);
      // What is said to come back then does: its cards are of that day, and no other of the session's is earlier.
      const due = rows.flatMap(({ section }) => {
        const dueDay = progress.cards[sectionCard('alpha', section)]?.dueDay;
        return dueDay === undefined
          ? []
          : [{ section, days: Math.max(1, dueDay - dayNumber(dayOf(NOW))) }];
      });
      const first = Math.min(...due.map(({ days }) => days));
      const sections = due.filter(({ days }) => days === first).map(({ section }) => section);
      expect(comeBack).toEqual(due.length === 0 ? null : { days: first, sections });
      // What is to be fixed, and told again alone, is among it, where anything was learned of it.
      if (weakest === 'whole') throw new Error('sections were told');
      const learned = progress.grades[sectionCard('alpha', weakest)]?.grades.at(-1);
      if (learned?.derived) expect(sections).toContain(weakest);
    }),
    { numRuns: 500 },
  );
});
