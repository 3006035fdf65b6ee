import { expect, test } from 'vitest';
import { principlesTold, readiness } from '../../src/progress/principle-progress.ts';
import { emptyProgress } from '../../src/progress/progress.ts';
import type { JournalRecord } from '../../src/progress/records.ts';
import { remember } from '../../src/progress/remember.ts';
import type { Reading } from '../../src/review/reading.ts';
import { PRINCIPLES } from '../../src/scenario/principles.ts';
import { daysAgo } from '../support/clock.ts';
import { judgedRecord, sessionRecords, type TakeChanges } from '../support/records.ts';

const QUEUE = { id: 'story-1', title: 'The queue' };

function told(session: string, reading: Reading | null, changes: TakeChanges = {}) {
  const takes = sessionRecords(session, { story: QUEUE, ...changes });
  return [...takes, judgedRecord(takes, { reading })];
}

const BEFORE = { at: daysAgo(3) };
const inPart: TakeChanges = { sections: ['situation', 'task', 'action', 'result'] };

test.each<[string, boolean, JournalRecord[]]>([
  ['raised the bar', true, told('a', 'hire')],
  ['is at the bar', true, told('a', 'leaning hire')],
  ['is below the bar', false, told('a', 'no hire')],
  ['was not told whole', false, told('a', 'hire', inPart)],
  ['was told for another principle', false, told('a', 'hire', { pivot: 'ownership' })],
  ['raised it once', false, [...told('a', 'hire', BEFORE), ...told('b', 'no hire')]],
  ['raises it by now', true, [...told('a', 'no hire', BEFORE), ...told('b', 'hire')]],
])('a story that %s makes ready for its principle: %s', (_, isReady, records) => {
  const { stories } = records.reduce(remember, emptyProgress());
  expect(readiness(stories.told, ['dive-deep']).ready).toEqual(isReady ? ['dive-deep'] : []);
});

test('every principle has what was told for it and nothing else, the last told first', () => {
  const LEDGER = { id: 'story-2', title: 'The ledger' };
  const records = [
    ...told('a', 'hire', { at: daysAgo(5), spokenSeconds: 20 }),
    ...told('b', 'no hire', { at: daysAgo(3), pivot: 'ownership', ...inPart }),
    ...told('c', 'leaning hire', { at: daysAgo(4), story: LEDGER }),
  ];
  const { stories } = records.reduce(remember, emptyProgress());
  const [first, second, ...others] = principlesTold(stories.told);
  expect(first).toMatchObject({
    ...{ principle: 'ownership', told: 1, verdicts: ['below the bar'], time: null, story: QUEUE },
  });
  expect(second).toMatchObject({
    ...{ principle: 'dive-deep', told: 2, verdicts: ['raises the bar', 'at the bar'] },
    ...{ story: LEDGER },
  });
  expect(others.every(({ told, story }) => told === 0 && story === null)).toBe(true);
  expect(others.map(({ principle }) => principle)).toEqual(
    PRINCIPLES.map(({ slug }) => slug).filter((slug) => !['ownership', 'dive-deep'].includes(slug)),
  );
});
