import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeSessionDocument } from '../../src/commands/history/documents.ts';
import { sectionCard, subjectOf } from '../../src/progress/cards.ts';
import { gradeOfTake } from '../../src/progress/grading.ts';
import { sessionsIn } from '../../src/progress/sessions-in.ts';
import { fixText } from '../../src/terminal/screens/summary.ts';
import { anyTakes, rehearseAny } from '../support/any-session.ts';
import { judgedRecord, takeRecord } from '../support/records.ts';

test('what was shown is what history says, and what the grades were derived from', async () => {
  await fc.assert(
    fc.asyncProperty(anyTakes, async (told) => {
      const { judgement, progress, records } = await rehearseAny(told);
      const { summary, result } = judgement;
      const [found] = sessionsIn(records);
      if (found === undefined) throw new Error('no session');
      const { session } = wholeSessionDocument({ number: 1, code: 'k3f9x', session: found });

      expect(session.takes.map(({ section, rating }) => [section, rating])).toEqual(
        summary.rows.map(({ section, rating }) => [section, rating]),
      );
      expect(session.takes.map(({ spokenSeconds }) => spokenSeconds)).toEqual(
        summary.rows.map(({ actualSeconds }) => actualSeconds),
      );
      expect(session.takes.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual(
        result.comparisons.map(({ review }) =>
          (review?.findings ?? []).flatMap(({ rule, weight }) => (weight === 'praise' ? [] : rule)),
        ),
      );
      expect(session.reading).toBe(summary.reading);
      expect(session.setupShare).toBe(summary.setupShare);
      expect(session.fix?.text).toBe(fixText(summary.fix));

      const [kept] = progress.sessions.recent;
      for (const { take, judgement: judged } of found.takes) {
        const remembered = kept?.takes.find((each) => each.take.section === take.section);
        expect(remembered?.judgement).toEqual(judged);
        if (take.section === 'whole') throw new Error('a section was told');
        const grade = progress.grades[sectionCard(subjectOf(found), take.section)]?.grades.at(-1);
        expect(grade?.of).toBe(take.id);
        if (judged === null) throw new Error('not judged');
        expect(grade?.derived).toBe(gradeOfTake({ take, judgement: judged }));
      }
    }),
    { numRuns: 1000 },
  );
});

test('the last judgement of a session counts', () => {
  const take = takeRecord({ rating: 'at the bar' });
  const again = { ...take, judged: takeRecord({ rating: 'raises the bar' }).judged };
  const [session] = sessionsIn([
    take,
    judgedRecord([take], { reading: 'leaning hire' }),
    judgedRecord([again], { reading: 'hire' }),
  ]);
  expect(session?.takes[0]?.judgement?.rating).toBe('raises the bar');
  expect(session?.outcome?.reading).toBe('hire');
});
