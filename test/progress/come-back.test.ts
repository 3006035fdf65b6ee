import { expect, test } from 'vitest';
import { comeBackDays } from '../../src/progress/come-back.ts';
import { emptyProgress } from '../../src/progress/progress.ts';
import { remember } from '../../src/progress/remember.ts';
import { dayOf, NOW } from '../support/clock.ts';
import { takeRecord } from '../support/records.ts';

const HOUR = 3_600_000;
const RATED = { action: 'at the bar', result: 'below the bar' } as const;
const progress = [
  takeRecord({ section: 'action', rating: RATED.action }),
  takeRecord({ section: 'result', rating: RATED.result }),
].reduce(remember, emptyProgress());

test.each<[string, string[], number, number | null]>([
  ['one that held', ['alpha/section/action'], 0, 2],
  ['one that did not', ['alpha/section/result'], 0, 1],
  ['the first of several', ['alpha/section/action', 'alpha/section/result'], 0, 1],
  ['later on the same day', ['alpha/section/action'], HOUR, 2],
  ['long overdue: tomorrow at the earliest', ['alpha/section/action'], 30 * 24 * HOUR, 1],
  ['a card never met', ['alpha/section/task'], 0, null],
  ['no card at all', [], 0, null],
])('%s', (_, cards, later, days) => {
  expect(comeBackDays(progress, cards, dayOf(NOW + later))).toBe(days);
});
