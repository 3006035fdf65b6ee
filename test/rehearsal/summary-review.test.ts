import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/rehearsal/comparison.ts';
import { type Fix, summariseRun } from '../../src/rehearsal/summary.ts';
import type { Rating } from '../../src/review/ratings.ts';
import type { SectionName } from '../../src/scenario/sections.ts';
import {
  comparison,
  findingAt,
  resultOf,
  sectionReview,
  wholeRun,
} from '../support/comparisons.ts';

type Changes = Partial<Record<SectionName, Partial<Comparison>>>;

const MISSED_BOTH = [
  { phrase: 'forty orders', hit: false },
  { phrase: 'a day', hit: false },
];
const MISSED_ONE = [
  { phrase: 'forty orders', hit: true },
  { phrase: 'a day', hit: false },
];

describe('a summary of an answer that was read', () => {
  const text = 'We fixed it.';
  const fault = findingAt(text, 'We fixed');
  const { rule, section, span, message, fix } = fault;
  const next = { rule, section, span, message, fix };
  const rated = (rating: Rating, name: SectionName = 'action') => ({
    review: sectionReview(name, { rating }),
  });

  test('takes the thing to fix from the review', () => {
    expect(summariseRun(resultOf(wholeRun(), { next }))).toMatchObject({
      fix: { kind: 'finding', next },
    });
  });

  test.each<[string, Changes, Fix['kind']]>([
    ['a section left out comes before it', { task: { skipped: true } }, 'empty'],
    ['time and key phrases come after it', { result: { actualSeconds: 90 } }, 'finding'],
  ])('%s', (_, changes, kind) => {
    expect(summariseRun(resultOf(wholeRun(changes), { next })).fix.kind).toBe(kind);
  });

  test('falls back on time and key phrases where the review has nothing', () => {
    const late = wholeRun({ result: { actualSeconds: 90 } });
    expect(summariseRun(resultOf(late, { next: null })).fix.kind).toBe('over');
    expect(summariseRun(resultOf(wholeRun(), { next: null })).fix).toEqual({ kind: 'hold' });
  });

  test('gives the rating of each section', () => {
    const run = [comparison('task'), comparison('action', rated('below the bar'))];
    const { rows } = summariseRun(resultOf(run, {}));
    expect(rows.map(({ rating }) => rating)).toEqual([null, 'below the bar']);
  });

  test('gives the reading of a whole answer only', () => {
    const reading = 'leaning no hire';
    expect(summariseRun(resultOf(wholeRun(), { reading })).reading).toBe(reading);
    expect(summariseRun(resultOf(wholeRun().slice(1), { reading })).reading).toBeNull();
    expect(summariseRun(resultOf(wholeRun())).reading).toBeNull();
  });

  test('names a section left out as the weakest, before one with nothing to judge', () => {
    const bare = { ...rated('not enough to judge'), actualSeconds: 900, phrases: MISSED_BOTH };
    const run = wholeRun({ action: bare, result: { skipped: true } });
    expect(summariseRun(resultOf(run, {})).weakest).toBe('result');
  });

  test('names the section the fix is about as the weakest, whatever its time', () => {
    const run = wholeRun({
      situation: rated('at the bar', 'situation'),
      action: rated('below the bar'),
      result: { ...rated('at the bar', 'result'), actualSeconds: 50, phrases: MISSED_ONE },
    });
    const next = {
      section: 'action',
      rule: null,
      span: null,
      message: 'Thin.',
      fix: 'More.',
    } as const;
    expect(summariseRun(resultOf(run, { next })).weakest).toBe('action');
  });
});
