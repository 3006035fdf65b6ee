import fc from 'fast-check';
import type { JournalRecord } from '../../src/progress/records.ts';
import { daysAgo, NOW } from './clock.ts';
import {
  answerRecord,
  drillRecord,
  gradeRecord,
  recorded,
  takeRecord,
  undoRecord,
} from './records.ts';

const RECORDS: readonly JournalRecord[] = ['alpha', 'beta'].flatMap((id) => {
  const scenario = recorded(id);
  const take = takeRecord({ scenario, session: `${id}-1`, at: daysAgo(3) });
  const poor = takeRecord({
    scenario,
    session: `${id}-1`,
    section: 'result',
    rating: 'below the bar',
    findings: [{ rule: 'hedge', weight: 'fault' }],
    at: daysAgo(2),
  });
  const wrong = answerRecord({ scenario, question: `${id}/probe/why`, right: false });
  const card = `${id}/section/action`;
  return [
    take,
    poor,
    wrong,
    answerRecord({ scenario, question: `${id}/quiz/what`, session: `${id}-1` }),
    drillRecord({ scenario, at: NOW }),
    gradeRecord(card, take, 1),
    gradeRecord(`${id}/probe/why`, wrong, 4),
    undoRecord(card, take),
    undoRecord(`${id}/probe/why`, wrong),
    takeRecord({ scenario, session: `${id}-2`, words: 'naïve – “quoted” 漢字 😀', at: daysAgo(1) }),
  ];
});

/** Bytes as they may stand in a journal: records, some twice, garbage, blank and half lines. */
export const keptBytes: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc.constantFrom(...RECORDS).map((each) => `\n${JSON.stringify(each)}\n`),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\n', '\n\n', 'oops\n', '{"v":1}\n', '\0\0\n', '[1]'),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...RECORDS), fc.double({ min: 0, max: 1, noNaN: true }))
          .map(([record, share]) => {
            const line = JSON.stringify(record);
            return `\n${line.slice(0, Math.ceil(line.length * share))}`;
          }),
      },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
