import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/rehearsal/comparison.ts';
import {
  type Fix,
  fixWithoutReview,
  setupShare,
  summariseRun,
} from '../../src/rehearsal/summary.ts';
import type { SectionName } from '../../src/scenario/sections.ts';
import { comparison, resultOf, wholeRun } from '../support/comparisons.ts';

type Changes = Partial<Record<SectionName, Partial<Comparison>>>;

const MISSED_BOTH = [
  { phrase: 'forty orders', hit: false },
  { phrase: 'a day', hit: false },
];
const MISSED_ONE = [
  { phrase: 'forty orders', hit: true },
  { phrase: 'a day', hit: false },
];

describe('the one thing to fix is', () => {
  test.each<[string, Changes, Fix]>([
    ['nothing in a run that went well', {}, { kind: 'hold' }],
    ['a section left out', { task: { skipped: true } }, { kind: 'empty', section: 'task' }],
    [
      'a spoken section of no time',
      { task: { actualSeconds: 0 } },
      { kind: 'empty', section: 'task' },
    ],
    [
      'a typed section of four words',
      { result: { clock: 'typing', words: 'Some.', wordCount: 4 } },
      { kind: 'empty', section: 'result' },
    ],
    [
      'not a typed section of five words',
      { result: { clock: 'typing', words: 'Some.', wordCount: 5 } },
      { kind: 'hold' },
    ],
    [
      'a setup over a third of the answer, in the part that ran longest for its target',
      { situation: { actualSeconds: 60 }, task: { actualSeconds: 60 } },
      { kind: 'setup-heavy', share: 120 / 270, section: 'task' },
    ],
    [
      'the section furthest over its target',
      { action: { actualSeconds: 120 }, result: { actualSeconds: 60 } },
      { kind: 'over', section: 'result', seconds: 30 },
    ],
    [
      'not a setup under a third of the answer, though a part of it ran over: that part',
      { task: { actualSeconds: 30 } },
      { kind: 'over', section: 'task', seconds: 10 },
    ],
    ['not a section a quarter over', { result: { actualSeconds: 37.5 } }, { kind: 'hold' }],
    [
      'a section with more than half of its phrases missing',
      { result: { phrases: MISSED_BOTH } },
      { kind: 'missed', section: 'result', phrases: ['forty orders', 'a day'] },
    ],
    ['not a section with half of them', { result: { phrases: MISSED_ONE } }, { kind: 'hold' }],
    [
      'the section shortest for its target',
      { reflection: { actualSeconds: 15 }, result: { actualSeconds: 10 } },
      { kind: 'under', section: 'result', seconds: 20 },
    ],
    ['not a section at three fifths', { result: { actualSeconds: 18 } }, { kind: 'hold' }],
    [
      'not the time of a spoken section during which the program was stopped',
      { result: { actualSeconds: 300, interrupted: true } },
      { kind: 'hold' },
    ],
    [
      'the words of a typed section, stopped or not',
      {
        result: {
          clock: 'typing',
          words: 'Some.',
          wordCount: 150,
          actualSeconds: 60,
          interrupted: true,
        },
      },
      { kind: 'over', section: 'result', seconds: 30 },
    ],
  ])('%s', (_, changes, fix) => {
    expect(fixWithoutReview(wholeRun(changes))).toEqual(fix);
  });

  test('what costs the listener most: missing, setup, too long, too short, phrases', () => {
    const faults: Changes = {
      situation: { actualSeconds: 120 },
      task: { skipped: true },
      action: { actualSeconds: 120 },
      result: { phrases: MISSED_BOTH },
      reflection: { actualSeconds: 10 },
    };
    const order: Fix['kind'][] = [];
    for (const section of ['task', 'situation', 'action', 'reflection', 'result'] as const) {
      order.push(fixWithoutReview(wholeRun(faults)).kind);
      delete faults[section];
    }
    expect([...order, fixWithoutReview(wholeRun(faults)).kind]).toEqual([
      'empty',
      'setup-heavy',
      'over',
      'under',
      'missed',
      'hold',
    ]);
  });
});

describe('the share of setup', () => {
  test('is that of situation and task', () => {
    expect(setupShare(wholeRun())).toBeCloseTo(50 / 200);
  });

  test('is unknown unless all five sections were answered', () => {
    expect(setupShare(wholeRun({ result: { skipped: true } }))).toBeNull();
    expect(setupShare([comparison('situation'), comparison('task')])).toBeNull();
    expect(setupShare([])).toBeNull();
  });
});

describe('a summary', () => {
  test('has a row for each section, and the totals', () => {
    const run = [
      comparison('situation', { actualSeconds: 40 }),
      comparison('task', { phrases: MISSED_ONE }),
    ];
    expect(summariseRun(resultOf(run))).toMatchObject({
      rows: [
        {
          section: 'situation',
          targetSeconds: 30,
          actualSeconds: 40,
          phrases: { hit: 2, of: 2 },
          rating: null,
        },
        {
          section: 'task',
          targetSeconds: 20,
          actualSeconds: 20,
          phrases: { hit: 1, of: 2 },
          rating: null,
        },
      ],
      targetSeconds: 50,
      actualSeconds: 60,
      setupShare: null,
    });
  });

  test.each<[string, Changes, SectionName]>([
    [
      'left out, before all others',
      { task: { skipped: true }, action: { actualSeconds: 900 } },
      'task',
    ],
    [
      'furthest from its target and phrases together',
      { result: { actualSeconds: 60, phrases: MISSED_ONE }, task: { phrases: MISSED_BOTH } },
      'result',
    ],
    [
      'the fix is about, whatever its time',
      { result: { actualSeconds: 3 }, action: { actualSeconds: 120 } },
      'action',
    ],
    ['too short as much as too long', { result: { actualSeconds: 25 } }, 'result'],
    ['that comes first, when all are as good', {}, 'situation'],
  ])('names the weakest section: the one %s', (_, changes, weakest) => {
    expect(summariseRun(resultOf(wholeRun(changes))).weakest).toBe(weakest);
  });
});
