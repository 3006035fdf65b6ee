import { describe, expect, test } from 'vitest';
import { emptyProgress } from '../../src/progress/progress.ts';
import { type JournalRecord, recordSchema } from '../../src/progress/records.ts';
import { remember } from '../../src/progress/remember.ts';
import { sessionsIn } from '../../src/progress/sessions-in.ts';
import { statsOf } from '../../src/progress/stats.ts';
import { dayOf, NOW } from '../support/clock.ts';
import { judgedRecord, takeRecord, unjudged } from '../support/records.ts';

const quotes = ['everyone was happy', 'things got better'];

/** Three sessions of one take each, all with the same rule's findings. */
const takes = ['s1', 's2', 's3'].map((session) =>
  takeRecord({
    id: `take-${session}`,
    session,
    section: 'result',
    findings: quotes.map((quote) => ({ rule: 'vague-outcome', weight: 'fault', quote })),
  }),
);
const told: JournalRecord[] = takes.flatMap((take) => [unjudged(take), judgedRecord([take])]);

function dispute(session: string, quote: string, isWrong = true): JournalRecord {
  const { v, at, day } = takes[0] ?? takeRecord();
  const record = { kind: 'disputed', v, at, day, id: `d-${session}-${quote.length}-${isWrong}` };
  return recordSchema.parse({
    ...record,
    ...{ session, take: `take-${session}`, rule: 'vague-outcome', quote, isWrong },
  });
}

function recurring(records: readonly JournalRecord[]): number {
  const progress = records.reduce((all, each) => {
    // As it is kept between two starts.
    const kept: typeof all = JSON.parse(JSON.stringify(all));
    return remember(kept, each);
  }, emptyProgress());
  return statsOf(progress, dayOf(NOW)).findings[0]?.count ?? 0;
}

const [first = '', second = ''] = quotes;

describe('a finding said to be wrong is left out of what keeps coming back', () => {
  test.each<[string, JournalRecord[], number]>([
    ['none', [], 3],
    ['one of two quotes of a take', [dispute('s1', first)], 3],
    ['both quotes of a take', [dispute('s1', first), dispute('s1', second)], 2],
    ['taken back', [dispute('s1', first), dispute('s1', second), dispute('s1', second, false)], 3],
    ['of a session nobody knows', [dispute('s9', first)], 3],
  ])('%s', (_, disputes, count) => {
    expect(recurring([...told, ...disputes])).toBe(count);
  });

  test('also when the session is judged again', () => {
    const [take] = takes;
    if (take === undefined) throw new Error('there is one');
    const again = { ...judgedRecord([take]), id: 'again' };
    const disputes = [dispute('s1', first), dispute('s1', second)];
    expect(recurring([...told, ...disputes, again])).toBe(2);
  });
});

test('a session knows which findings are disputed', () => {
  const sessionOf = (records: JournalRecord[]) => sessionsIn(records).find(({ id }) => id === 's1');
  const disputed = { take: 'take-s1', rule: 'vague-outcome', quote: first };
  expect(sessionOf([...told, dispute('s1', first)])?.disputes).toEqual([disputed]);
  expect(sessionOf([...told, dispute('s1', first), dispute('s1', first, false)])?.disputes).toEqual(
    [],
  );
});
