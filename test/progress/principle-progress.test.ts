import { expect, test } from 'vitest';
import { readiness } from '../../src/progress/principle-progress.ts';
import { emptyProgress } from '../../src/progress/progress.ts';
import type { JournalRecord } from '../../src/progress/records.ts';
import { remember } from '../../src/progress/remember.ts';
import type { Reading } from '../../src/review/reading.ts';
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
