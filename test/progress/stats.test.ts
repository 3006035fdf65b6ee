import { describe, expect, test } from 'vitest';
import { emptyProgress } from '../../src/progress/progress.ts';
import type { JournalRecord, TakeRecord } from '../../src/progress/records.ts';
import { remember } from '../../src/progress/remember.ts';
import { type RecurringFinding, statsOf } from '../../src/progress/stats.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { dayOf, NOW } from '../support/clock.ts';
import {
  answerRecord,
  drillRecord,
  recorded,
  sessionRecords,
  type TakeChanges,
  takeRecord,
} from '../support/records.ts';

function statsFrom(records: readonly JournalRecord[]) {
  const progress = records.reduce((all, each) => remember(all, each), emptyProgress());
  return statsOf(progress, dayOf(NOW));
}

/** Takes of the result, oldest first. */
function results(...changes: TakeChanges[]): TakeRecord[] {
  return changes.map((each) => takeRecord({ section: 'result', ...each }));
}

function sectionOf(records: readonly JournalRecord[], section = 'result') {
  return statsFrom(records).sections.find((each) => each.section === section);
}

describe('before anything happened', () => {
  test('there is nothing, and nothing is claimed', () => {
    const { weeks, sections, told, ...stats } = statsFrom([]);
    expect(told.every(({ story, told: times }) => story === null && times === 0)).toBe(true);
    expect(stats).toEqual({
      loop: null,
      takes: 0,
      sessions: { complete: 0, incomplete: 0 },
      answers: { right: 0, asked: 0 },
      loops: { held: 0, borne: 0, asked: 0 },
      principles: [],
      setup: { shares: [], median: null },
      spoken: null,
      findings: [],
      better: [],
      stories: [],
      missed: [],
      streak: { days: 0, longest: 0, today: false },
    });
    expect(sections.map(({ section }) => section)).toEqual(SECTIONS);
    expect(sections[0]).toEqual({
      section: 'situation',
      sameReview: 0,
      takes: 0,
      pace: [],
      ratings: [],
      trend: null,
      medianPace: null,
    });
    expect(weeks.flat().every(({ count }) => count === 0)).toBe(true);
  });
});

test('takes, sessions, answers and days are counted', () => {
  const stats = statsFrom([
    ...sessionRecords('s'),
    takeRecord({ session: 't' }),
    answerRecord(),
    answerRecord({ right: false, question: 'alpha/pivot/ownership' }),
    drillRecord(),
  ]);
  expect(stats).toMatchObject({
    takes: 6,
    sessions: { complete: 1, incomplete: 1 },
    answers: { right: 1, asked: 2 },
    streak: { days: 1, longest: 1, today: true },
  });
  expect(stats.weeks.at(-1)?.at(-1)).toEqual({ day: '2026-11-20', count: 9 });
});

describe('the pace of a section', () => {
  test('is spoken over target, of the last eight, oldest first', () => {
    const records = results(
      ...[9, 9, 1, 2, 3, 4, 5, 6, 7, 8].map((each) => ({
        targetSeconds: 10,
        spokenSeconds: each * 10,
      })),
    );
    expect(sectionOf(records)).toMatchObject({
      takes: 10,
      pace: [1, 2, 3, 4, 5, 6, 7, 8],
      medianPace: 4.5,
    });
  });

  test.each<[string, TakeChanges]>([
    ['skipped', { skipped: true }],
    ['pasted', { pasted: true }],
    ['of four words', { wordCount: 4 }],
    ['spoken and interrupted', { clock: 'spoken', interrupted: true, spokenSeconds: 4000 }],
    ['of no time', { spokenSeconds: 0 }],
    ['of the example', { rating: 'not enough to judge', phrases: { hit: 2, of: 2 } }],
  ])('leaves out a take %s', (_, changes) => {
    expect(sectionOf(results(changes))).toMatchObject({ takes: 1, pace: [] });
  });

  test('keeps a typed take that was interrupted: its words take as long to say', () => {
    expect(sectionOf(results({ interrupted: true }))?.pace).toHaveLength(1);
  });

  test('has no median of two', () => {
    expect(sectionOf(results({}, {}))?.medianPace).toBeNull();
  });
});

describe('the ratings of a section', () => {
  test('are the last eight, oldest first, with their trend', () => {
    const ratings = [1, 2, 2, 2, 2, 2, 2, 2, 3].map(
      (rank) =>
        (['not enough to judge', 'below the bar', 'at the bar', 'raises the bar'] as const)[rank],
    );
    const records = results(...ratings.map((rating) => ({ rating: rating ?? null })));
    expect(sectionOf(records)).toMatchObject({ ratings: ratings.slice(1), trend: 'steady' });
  });

  test.each<[string, TakeChanges]>([
    ['spoken', { clock: 'spoken', rating: null }],
    ['skipped', { skipped: true }],
    ['pasted', { pasted: true }],
    ['of the example', { rating: 'not enough to judge', phrases: { hit: 2, of: 2 } }],
  ])('leave out a take %s', (_, changes) => {
    expect(sectionOf(results(changes))?.ratings).toEqual([]);
  });
});

describe('a principle', () => {
  const frugal = recorded('beta', { principle: 'frugality' });

  test('has its own takes, and the sections of all principles have them in their order', () => {
    const at = (each: number, scenario = recorded('alpha')) => ({
      scenario,
      targetSeconds: 10,
      spokenSeconds: each * 10,
    });
    const stats = statsFrom(results(at(1), at(2, frugal), at(3)));
    expect(stats.principles.map(({ principle }) => principle)).toEqual(['frugality', 'dive-deep']);
    const paces = stats.principles.map(({ sections }) => sections[3]?.pace);
    expect(paces).toEqual([[2], [1, 3]]);
    expect(stats.sections[3]?.pace).toEqual([1, 2, 3]);
  });

  test('is the one the story was told for', () => {
    const { principles } = statsFrom([takeRecord({ pivot: 'ownership' })]);
    expect(principles.map(({ principle }) => principle)).toEqual(['ownership']);
  });
});

describe('the share of setup', () => {
  const spoken = (task: number): TakeRecord[] =>
    sessionRecords(`s-${task}`, { spokenSeconds: 10 }, { task: { spokenSeconds: task } });

  test('is that of the last whole sessions, with a median from three on', () => {
    expect(statsFrom([...spoken(10), ...spoken(20)]).setup).toEqual({
      shares: [20 / 50, 30 / 60],
      median: null,
    });
    expect(statsFrom([...spoken(10), ...spoken(20), ...spoken(30)]).setup.median).toBe(30 / 60);
  });

  test.each<[string, TakeRecord[]]>([
    ['unfinished', spoken(10).slice(1)],
    ['with a section skipped', sessionRecords('s', {}, { action: { skipped: true } })],
    [
      'spoken with an interruption',
      sessionRecords('s', { clock: 'spoken' }, { task: { interrupted: true } }),
    ],
  ])('leaves out a session %s', (_, records) => {
    expect(statsFrom(records).setup.shares).toEqual([]);
  });
});

describe('a finding recurs', () => {
  const found = (...rules: string[]): TakeChanges => ({
    findings: rules.map((rule) => ({ rule, weight: 'fault' })),
  });

  test.each<[string, TakeChanges[], Omit<RecurringFinding, 'section'>[]]>([
    ['not when it was seen in two of two', [found('filler'), found('filler')], []],
    ['not when it was seen once', [found('filler'), {}, {}], []],
    [
      'when it was seen in two of three',
      [found('filler'), {}, found('filler')],
      [{ rule: 'filler', count: 2, of: 3 }],
    ],
    [
      'once a take, however often it was seen in it',
      [found('filler', 'filler', 'filler'), {}, {}],
      [],
    ],
    [
      'in the last eight',
      [found('filler'), found('filler'), ...Array(7).fill({}), found('filler')],
      [],
    ],
    [
      'not in takes nobody could judge',
      [
        found('filler'),
        found('filler'),
        { rating: null },
        { rating: 'not enough to judge', wordCount: 9, phrases: { hit: 0, of: 2 } },
      ],
      [],
    ],
    [
      'the most frequent first',
      [found('filler', 'hedge'), found('hedge', 'filler'), found('hedge')],
      [
        { rule: 'hedge', count: 3, of: 3 },
        { rule: 'filler', count: 2, of: 3 },
      ],
    ],
  ])('%s', (_, changes, findings) => {
    expect(statsFrom(results(...changes)).findings).toEqual(
      findings.map((each) => ({ ...each, section: 'result' })),
    );
  });

  test('in its own section', () => {
    const records = [...results(found('filler'), found('filler')), takeRecord(found('filler'))];
    expect(statsFrom(records).findings).toEqual([]);
  });
});

describe('a finding gets better', () => {
  const seen = (...rules: string[]): TakeChanges => ({
    findings: rules.map((rule) => ({ rule, weight: 'fault' })),
  });
  const often = (count: number, ...rules: string[]): TakeChanges[] =>
    Array.from({ length: count }, () => seen(...rules));

  test.each<[string, TakeChanges[], { rule: string; before: number; now: number; of: number }[]]>([
    ['not in five takes', [...often(2, 'filler'), ...often(3)], []],
    [
      'seen twice before, never now',
      [...often(2, 'filler'), ...often(4)],
      [{ rule: 'filler', before: 2, now: 0, of: 3 }],
    ],
    ['not when it was seen once less', [...often(1, 'filler'), ...often(5)], []],
    ['not when it was seen as often', often(6, 'filler'), []],
    ['not when it got worse', [...often(3), ...often(3, 'filler')], []],
    [
      'the take in the middle of seven counts for neither half',
      [...often(2, 'filler'), ...often(1), seen('filler'), ...often(3)],
      [{ rule: 'filler', before: 2, now: 0, of: 3 }],
    ],
    [
      'three to one',
      [...often(3, 'filler'), seen('filler'), ...often(2)],
      [{ rule: 'filler', before: 3, now: 1, of: 3 }],
    ],
    [
      'each for itself, what was mended most first',
      [...often(2, 'filler', 'hedge'), seen('hedge'), ...often(3)],
      [
        { rule: 'hedge', before: 3, now: 0, of: 3 },
        { rule: 'filler', before: 2, now: 0, of: 3 },
      ],
    ],
    ['in the last eight', [...often(4, 'filler'), ...often(8)], []],
  ])('%s', (_, changes, better) => {
    expect(statsFrom(results(...changes)).better).toEqual(
      better.map((each) => ({ ...each, section: 'result' })),
    );
  });
});

describe('missed questions', () => {
  const asked = (name: string, ...rights: boolean[]) =>
    rights.map((right) => answerRecord({ question: `alpha/probe/${name}`, right }));

  test('are those answered wrong the last time, the most missed first', () => {
    const records = [
      ...asked('once', false),
      ...asked('learned', false, false, true),
      ...asked('twice', false, true, false),
      ...asked('often', true, true, false),
    ];
    expect(statsFrom(records).missed).toEqual(
      [
        { name: 'twice', missed: 2, asked: 3 },
        { name: 'once', missed: 1, asked: 1 },
        { name: 'often', missed: 1, asked: 3 },
      ].map(({ name, ...counts }) => ({
        question: `alpha/probe/${name}`,
        scenario: { id: 'alpha', title: 'Story alpha' },
        ...counts,
      })),
    );
  });

  test('are ten at most', () => {
    const records = Array.from({ length: 15 }, (_, index) => asked(`q-${index}`, false)).flat();
    expect(statsFrom(records).missed).toHaveLength(10);
  });
});
