import { describe, expect, test } from 'vitest';
import { emptyProgress } from '../../src/progress/progress.ts';
import { RECORD_VERSION } from '../../src/progress/record-version.ts';
import type { JournalRecord } from '../../src/progress/records.ts';
import { remember } from '../../src/progress/remember.ts';
import { type DueOptions, planToday } from '../../src/progress/today.ts';
import { dayOf, daysAgo, NOW } from '../support/clock.ts';
import { answerRecord, drillRecord, recorded, sessionRecords } from '../support/records.ts';

const HOUR = 60 * 60_000;

function plan(records: readonly JournalRecord[], options: Partial<DueOptions> = {}) {
  const progress = records.reduce((all, each) => remember(all, each), emptyProgress());
  const { now = NOW, today = dayOf(now) } = options;
  return planToday(progress, { known: () => true, ...options, now, today });
}

/** An answer so many days ago to the first follow-up of a scenario. */
function answered(scenario: string, days: number, right = true, at = daysAgo(days)): JournalRecord {
  const question = `${scenario}/probe/first`;
  return answerRecord({ scenario: recorded(scenario), question, right, at });
}

function cardsOf(cards: readonly { card: string }[]): string[] {
  return cards.map(({ card }) => card);
}

describe('what is due', () => {
  test('comes with what it is, when it came back and how likely it is recalled', () => {
    const [card] = plan([answered('alpha', 5, false)]).due;
    expect(card).toEqual({
      card: 'alpha/probe/first',
      scenarioId: 'alpha',
      kind: 'probe',
      name: 'first',
      day: dayOf(daysAgo(4)),
      recall: expect.closeTo(0.61, 2),
      strength: expect.closeTo(0.24, 2),
      lapses: 0,
    });
  });

  test('is the most fragile first', () => {
    const { due } = plan([answered('alpha', 4), answered('beta', 20), answered('gamma', 4, false)]);
    expect(cardsOf(due)).toEqual(['gamma', 'beta', 'alpha'].map((id) => `${id}/probe/first`));
    expect(due.map(({ strength }) => strength)).toEqual(due.map(({ strength }) => strength).sort());
  });

  test('is first what failed, though what came well long ago is recalled less', () => {
    const { due } = plan([answered('alpha', 60), answered('beta', 1, false)]);
    expect(cardsOf(due)).toEqual(['beta', 'alpha'].map((id) => `${id}/probe/first`));
    expect(due[0]?.recall).toBeGreaterThan(due[1]?.recall ?? 1);
  });

  test('is first what will have gone by the day of an interview, where one is ahead', () => {
    const once = [answered('alpha', 2)];
    const often = [60, 52].map((days) => answered('beta', days));
    const ahead = {
      ...{ kind: 'plan' as const, v: RECORD_VERSION, id: 'plan', at: NOW, day: dayOf(NOW) },
      ...{ on: dayOf(daysAgo(-60)), principles: [] },
    };
    const order = (records: JournalRecord[]) => {
      const { due, later, weakest } = plan(records);
      return cardsOf([...due, ...later, ...weakest].toSorted((a, b) => a.strength - b.strength));
    };
    const [alpha, beta] = ['alpha', 'beta'].map((id) => `${id}/probe/first`);
    expect(order([...once, ...often])).toEqual([beta, alpha]);
    expect(order([...once, ...often, ahead])).toEqual([alpha, beta]);
  });

  test('is due from the start of its day on', () => {
    const late = answered('alpha', 0, true, Date.UTC(2026, 10, 20, 23, 30));
    const morning = Date.UTC(2026, 10, 22, 0, 10);
    expect(plan([late], { now: morning - HOUR }).due).toEqual([]);
    expect(plan([late], { now: morning }).due).toHaveLength(1);
  });

  test('is mixed: a whole story and a question of another', () => {
    const records = [...sessionRecords('s', { at: daysAgo(9) }), answered('beta', 9)];
    const { due } = plan(records);
    expect(due).toHaveLength(7);
    const beta = due.findIndex(({ scenarioId }) => scenarioId === 'beta');
    expect(beta).toBeGreaterThan(0);
    expect(beta).toBeLessThan(6);
  });

  test('is at most as many as asked for, the most fragile ones', () => {
    const records = [answered('alpha', 4), answered('beta', 20), answered('gamma', 4, false)];
    expect(plan(records, { take: (due) => due.slice(0, 2) }).dueCount).toBe(
      plan(records).due.length,
    );
    expect(cardsOf(plan(records, { take: (due) => due.slice(0, 2) }).due)).toEqual([
      'gamma/probe/first',
      'beta/probe/first',
    ]);
  });

  test('leaves out scenarios that are gone', () => {
    const records = [answered('alpha', 9), answered('beta', 9)];
    const { due, met } = plan(records, { known: (card) => card.startsWith('beta/') });
    expect(cardsOf(due)).toEqual(['beta/probe/first']);
    expect(met).toBe(1);
  });
});

describe('nothing is due', () => {
  test('before anything was met', () => {
    expect(plan([])).toEqual({ due: [], dueCount: 0, later: [], next: null, weakest: [], met: 0 });
  });

  test('until the next day something comes back, with how many do', () => {
    const records = [
      answered('alpha', 0, false),
      answered('beta', 0, false, NOW + HOUR),
      answered('gamma', 0),
    ];
    const { due, next, met } = plan(records);
    expect(due).toEqual([]);
    expect(next).toEqual({ day: dayOf(daysAgo(-1)), count: 2 });
    expect(met).toBe(3);
  });

  test('and the weakest five are there all the same', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const records = ids.map((id, index) => answered(id, 0, id !== 'f', NOW - index * HOUR));
    expect(cardsOf(plan(records).weakest)).toEqual(
      ['f', 'g', 'e', 'd', 'c'].map((id) => `${id}/probe/first`),
    );
  });

  test('while something is due there are no others', () => {
    const { next, weakest } = plan([answered('alpha', 9), answered('beta', 0)]);
    expect(next).toBeNull();
    expect(weakest).toEqual([]);
  });
});

describe('a clock that was wrong', () => {
  test('by a year ahead keeps no card away', () => {
    const ahead = drillRecord({ at: daysAgo(-365) });
    expect(plan([ahead]).due.map(({ card }) => card)).toEqual(['alpha/story']);
  });

  test('by a day, as on a journey, changes nothing', () => {
    const ahead = drillRecord({ at: daysAgo(-1) });
    expect(plan([ahead]).next).toEqual({ day: dayOf(daysAgo(-3)), count: 1 });
  });

  test('is forgotten at the next review', () => {
    const records = [drillRecord({ at: daysAgo(-365) }), drillRecord({ at: daysAgo(4) })];
    expect(cardsOf(plan(records).due)).toEqual(['alpha/story']);
  });
});

describe('a clock change', () => {
  const HOURS_A_DAY = 24;
  /** As in Europe/Berlin: the day has 23 or 25 hours, and the records say so. */
  test.each<[string, string, string, string]>([
    ['an hour lost', '2027-03-27T23:30:00+01:00', '2027-03-27', '2027-03-29'],
    ['an hour won', '2027-10-30T00:15:00+02:00', '2027-10-30', '2027-11-01'],
    ['none', '2027-06-01T23:59:00+02:00', '2027-06-01', '2027-06-03'],
  ])('moves no card by a day: %s', (_, moment, day, back) => {
    const at = Date.parse(moment);
    const records = [answerRecord({ at, day, right: true })];
    const on = (today: string, days: number) =>
      plan(records, { now: at + days * HOURS_A_DAY * HOUR, today });
    const before = dayOf(Date.parse(back) - HOUR);
    expect(on(day, 0).next).toEqual({ day: back, count: 1 });
    expect(on(before, 1)).toMatchObject({ due: [], next: { day: back, count: 1 } });
    expect(on(back, 2).due).toMatchObject([{ day: back }]);
  });
});

describe('an interview', () => {
  const on = (days: number | null): JournalRecord => ({
    ...{ kind: 'plan', v: RECORD_VERSION, id: `plan-${days}`, at: NOW, day: dayOf(NOW) },
    ...{ on: days === null ? null : dayOf(daysAgo(-days)), principles: [] },
  });
  const long = Array.from({ length: 40 }, (_, index) => answered(`story-${index}`, 30));

  test('spreads what is due over the days before it', () => {
    const { due, dueCount, later } = plan([...long, on(9)]);
    expect(dueCount).toBe(due.length);
    expect(due.length).toBeLessThan(10);
    expect(later).toHaveLength(40 - due.length);
    // Five minutes a day, so that it takes six of the nine days.
    expect(later.at(-1)?.day).toBe(dayOf(daysAgo(-5)));
    expect(due.every(({ day }) => day === dayOf(NOW))).toBe(true);
  });

  test('lets cards of later days be taken on', () => {
    const { due, dueCount } = plan([...long, on(9)], {
      take: (today, later) => [...today, ...later.slice(0, 3)],
    });
    expect(due).toHaveLength(dueCount + 3);
  });

  test('brings forward what would come after it', () => {
    const strong = [answered('alpha', 40), answered('alpha', 38), answered('alpha', 27)];
    expect(plan(strong).next).toEqual({ day: dayOf(daysAgo(-3)), count: 1 });
    expect(plan([...strong, on(3)]).next).toEqual({ day: dayOf(daysAgo(-1)), count: 1 });
  });

  test.for<[string, JournalRecord[], number]>([
    ['taken back: all that is due is due', [on(9), on(null)], 40],
    ['on the day itself: nothing is', [on(0)], 0],
    ['once it is over: all that is due is due', [on(-1)], 40],
  ])('%s', ([, plans, count]) => {
    const { dueCount, later } = plan([...long, ...plans]);
    expect(dueCount).toBe(count);
    expect(later).toEqual([]);
  });
});
