import { expect, test } from 'vitest';
import { firstBack } from '../../src/progress/come-back.ts';
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
  expect(firstBack(progress, cards, dayOf(NOW + later))?.days ?? null).toBe(days);
});

test('says which of them come first', () => {
  const cards = ['alpha/section/action', 'alpha/section/result'];
  expect(firstBack(progress, cards, dayOf(NOW))?.cards).toEqual(['alpha/section/result']);
  // Long overdue, all of them do.
  expect(firstBack(progress, cards, dayOf(NOW + 30 * 24 * HOUR))?.cards).toEqual(cards);
});

const planned = (on: string) => ({ ...progress, plan: { on, principles: [] } });

test.for<[string, number, string, number | null]>([
  ['what did not come, the day before', 2, 'alpha/section/result', 1],
  ['what holds until then, not before it', 2, 'alpha/section/action', null],
  ['what holds until a later day, when it fades', 9, 'alpha/section/action', 2],
  ['nothing, on the day itself', 0, 'alpha/section/result', null],
  ['by itself again, once it is over', -1, 'alpha/section/action', 2],
])('with an interview: %s', ([, ahead, card, days]) => {
  const on = dayOf(NOW + ahead * 24 * HOUR);
  expect(firstBack(planned(on), [card], dayOf(NOW))?.days ?? null).toBe(days);
});
