import { describe, expect, test } from 'vitest';
import { dayByDay } from '../../../src/progress/plan/day-by-day.ts';
import { type Covered, type OpenWork, openWork } from '../../../src/progress/plan/open-work.ts';
import { emptyProgress } from '../../../src/progress/progress.ts';
import { RECORD_VERSION } from '../../../src/progress/record-version.ts';
import type { JournalRecord } from '../../../src/progress/records.ts';
import { remember } from '../../../src/progress/remember.ts';
import { PRINCIPLES } from '../../../src/scenario/principles.ts';
import { dayOf, NOW } from '../../support/clock.ts';
import { recorded, sessionRecords } from '../../support/records.ts';

const NOTHING: Covered = { wanted: ['ownership', 'dive-deep'], inFiles: [], hasFailure: false };
const STORY = { id: 'story-1', title: 'The queue' };
const LEDGER = { id: 'story-2', title: 'The ledger' };
const FILED_UNDER_LEDGER: JournalRecord = {
  ...{ kind: 'edited', v: RECORD_VERSION, id: 'edited-1', at: NOW, day: dayOf(NOW) },
  ...{ session: 'run-1', story: LEDGER },
};

function workOf(records: readonly JournalRecord[], covered: Partial<Covered> = {}): OpenWork[] {
  const progress = records.reduce(remember, emptyProgress());
  return openWork(progress, { ...NOTHING, ...covered });
}

const kinds = (work: readonly OpenWork[]) =>
  work.map((each) => (each.kind === 'no story' ? each.principle : each.kind));

describe('what is not covered', () => {
  const told = sessionRecords('run-1', { story: STORY });
  const inFile = {
    id: 'mine',
    title: 'Mine',
    principle: 'frugality',
    pivots: ['ownership'],
  } as const;

  test.for<[string, JournalRecord[], Partial<Covered>, string[]]>([
    [
      'all of it, before anything was told',
      [],
      {},
      ['ownership', 'dive-deep', 'no failure', 'no mock'],
    ],
    ['no principle that a story was told for', told, {}, ['ownership', 'no failure', 'no mock']],
    [
      'no principle that a file is told for, but that file was never told',
      [],
      { inFiles: [inFile] },
      ['dive-deep', 'no failure', 'never whole', 'no mock'],
    ],
    [
      'a story of which only a part was told',
      told.slice(0, 2),
      { hasFailure: true },
      ['ownership', 'never whole', 'no mock'],
    ],
    [
      'no story of failure, where there is one',
      told,
      { hasFailure: true },
      ['ownership', 'no mock'],
    ],
    [
      'no example that was retold',
      sessionRecords('run-1', { scenario: recorded('alpha') }),
      { hasFailure: true },
      ['ownership', 'dive-deep', 'no mock'],
    ],
    [
      'no story whose only telling was filed under another one',
      [...told, ...sessionRecords('run-2', { story: LEDGER }), FILED_UNDER_LEDGER],
      { hasFailure: true },
      ['ownership', 'no mock'],
    ],
  ])('is %s', ([, records, covered, expected]) => {
    expect(kinds(workOf(records, covered))).toEqual(expected);
  });

  test('names the stories never told whole: those begun, then those that only lie in a file', () => {
    const work = workOf(told.slice(0, 2), { inFiles: [inFile, { ...inFile, ...STORY }] });
    expect(work.filter(({ kind }) => kind === 'never whole')).toEqual([
      { kind: 'never whole', story: STORY },
      { kind: 'never whole', story: { id: 'mine', title: 'Mine' } },
    ]);
  });

  test('is every principle where none was named', () => {
    expect(workOf([], { wanted: [] })).toHaveLength(PRINCIPLES.length + 2);
  });
});

describe('work is spread over the days', () => {
  const work = (count: number): OpenWork[] =>
    Array.from({ length: count }, () => ({ kind: 'no mock' }));
  const counts = (count: number, on: string) =>
    dayByDay([], work(count), { today: '2026-11-20', on }).map((day) => day.work.length);

  test.for<[number, string, number[]]>([
    [3, '2026-11-27', [1, 0, 1, 0, 1, 0, 0]],
    [8, '2026-11-24', [3, 3, 2, 0]],
    [2, '2026-11-21', [2]],
    [0, '2026-11-22', [0, 0]],
    [2, '2026-11-20', []],
    [2, '2026-11-19', []],
  ])('%i until %s', ([count, on, days]) => {
    expect(counts(count, on)).toEqual(days);
  });
});
