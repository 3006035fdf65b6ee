import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FRESH_DAYS, isFreshOn } from '../../../src/progress/plan/fresh.ts';
import { type MetCard, type PlacedCard, planTowards } from '../../../src/progress/plan/towards.ts';
import type { Grade } from '../../../src/progress/records.ts';
import { afterReview, type Memory } from '../../../src/progress/schedule.ts';

const DAY = 24 * 60 * 60_000;
const TODAY = 20_000;

type Reviews = readonly (readonly [ago: number, grade: Grade])[];

/** A card with reviews so many days ago, the longest ago first. */
function met(card: string, reviews: Reviews, seconds = 45): MetCard {
  const memory = reviews
    .map(([ago, grade]) => ({ day: TODAY - ago, grade }))
    .reduce<Memory | null>(
      (known, { day, grade }) => afterReview(known, { at: day * DAY, day, grade }),
      null,
    );
  if (memory === null) throw new Error('a card is met by a review');
  return { card, seconds, memory };
}

function many(count: number, reviews: Reviews, seconds?: number): MetCard[] {
  return Array.from({ length: count }, (_, index) => met(`card-${index}`, reviews, seconds));
}

function towards(cards: readonly MetCard[], days: number): PlacedCard[] {
  return planTowards(cards, { today: TODAY, on: TODAY + days });
}

/** How many come on each of the days before the interview, from today on. */
function counts(placed: readonly PlacedCard[], days: number): number[] {
  return Array.from(
    { length: days },
    (_, index) => placed.filter(({ day }) => day === TODAY + index).length,
  );
}

const anyGrade = fc.constantFrom<Grade[]>(1, 2, 3, 4);
const anyReviews = fc
  .array(fc.tuple(fc.nat(60), anyGrade), { minLength: 1, maxLength: 6 })
  .map((all) => all.toSorted(([one], [other]) => other - one));
const anySeconds = fc.constantFrom(20, 45, 60, 75, 120, 300);
const anyCards = fc
  .array(fc.tuple(anyReviews, anySeconds), { maxLength: 60 })
  .map((all) => all.map(([reviews, seconds], index) => met(`card-${index}`, reviews, seconds)));
const anyDays = fc.integer({ min: 1, max: 90 });

describe('whatever the cards and the date', () => {
  test('nothing comes before today, on the day or after it', () => {
    fc.assert(
      fc.property(anyCards, anyDays, (cards, days) => {
        for (const { day } of towards(cards, days)) {
          expect(day).toBeGreaterThanOrEqual(TODAY);
          expect(day).toBeLessThan(TODAY + days);
        }
      }),
    );
  });

  test('each card comes at least once, but those that are fresh on the day as it is', () => {
    fc.assert(
      fc.property(anyCards, anyDays, (cards, days) => {
        const placed = new Set(towards(cards, days).map(({ card }) => card));
        for (const { card, memory } of cards) {
          expect(placed.has(card)).toBe(!isFreshOn(memory, TODAY + days));
        }
      }),
    );
  });

  test('each is looked at for the last time in the last days', () => {
    fc.assert(
      fc.property(anyCards, anyDays, (cards, days) => {
        const last = new Map(cards.map(({ card, memory }) => [card, memory.reviewedDay]));
        for (const { card, day } of towards(cards, days)) last.set(card, day);
        for (const day of last.values()) {
          expect(TODAY + days - day).toBeLessThanOrEqual(FRESH_DAYS);
        }
      }),
    );
  });

  test('the last day is no heavier than the days are on average', () => {
    fc.assert(
      fc.property(anyCards, anyDays, (cards, days) => {
        const placed = towards(cards, days);
        const done = cards.filter(({ memory }) => memory.reviewedDay === TODAY).length;
        const onLast = placed.filter(({ day }) => day === TODAY + days - 1).length;
        expect(onLast).toBeLessThanOrEqual((placed.length + done) / days);
      }),
    );
  });

  test('no card comes twice on a day, and one that came today not today again', () => {
    fc.assert(
      fc.property(anyCards, anyDays, (cards, days) => {
        const placed = towards(cards, days);
        const seen = placed.map(({ card, day }) => `${card} ${day}`);
        expect(new Set(seen).size).toBe(seen.length);
        const today = new Set(placed.filter(({ day }) => day === TODAY).map(({ card }) => card));
        if (days > 1) {
          for (const { card, memory } of cards) {
            if (memory.reviewedDay === TODAY) expect(today.has(card)).toBe(false);
          }
        }
      }),
    );
  });

  test('it is the same in whatever order the cards are', () => {
    fc.assert(
      fc.property(anyCards, anyDays, (cards, days) => {
        const places = (all: readonly MetCard[]) =>
          towards(all, days)
            .map(({ card, day }) => `${day} ${card}`)
            .sort();
        expect(places(cards.toReversed())).toEqual(places(cards));
      }),
    );
  });

  test('done day by day as planned, all is fresh on the day', () => {
    fc.assert(
      fc.property(anyCards, fc.integer({ min: 1, max: 30 }), anyGrade, (start, days, grade) => {
        let cards = start;
        for (let today = TODAY; today < TODAY + days; today += 1) {
          const placed = planTowards(cards, { today, on: TODAY + days });
          const now = new Set(placed.filter(({ day }) => day === today).map(({ card }) => card));
          cards = cards.map((each) => {
            if (!now.has(each.card)) return each;
            const review = { at: today * DAY, day: today, grade };
            return { ...each, memory: afterReview(each.memory, review) };
          });
        }
        expect(cards.filter(({ memory }) => !isFreshOn(memory, TODAY + days))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the load', () => {
  test.for<[string, number, MetCard[]]>([
    ['of what is long due', 9, many(80, [[30, 3]])],
    [
      'of what would come back after the day',
      9,
      many(80, [
        [40, 4],
        [20, 4],
      ]),
    ],
    ['of long things', 9, many(40, [[30, 3]], 150)],
  ])('%s is even, and the last day is free', ([, days, cards]) => {
    const loads = counts(towards(cards, days), days);
    expect(loads.at(-1)).toBe(0);
    const others = loads.slice(0, -1);
    expect(Math.max(...others) - Math.min(...others)).toBeLessThanOrEqual(1);
  });

  test('of what is due at once and as long as a day allows takes a day each, for two weeks', () => {
    const placed = towards(many(15, [[30, 3]], 300), 40);
    const first = new Map<string, number>();
    for (const { card, day } of placed.toReversed()) first.set(card, day - TODAY);
    expect([...first.values()].sort((one, other) => one - other)).toEqual([...Array(15).keys()]);
  });

  test('of a few is not spread: they come when they are due', () => {
    const cards = [met('one', [[30, 3]]), met('other', [[5, 3]])];
    expect(counts(towards(cards, 9), 9)[0]).toBe(2);
  });

  test('is no more than the day needs where much was done today already', () => {
    const done = many(40, [
      [30, 3],
      [0, 3],
    ]);
    const left = many(40, [[30, 3]]).map((each) => ({ ...each, card: `left-${each.card}` }));
    const [today = 0, tomorrow = 0] = counts(towards([...done, ...left], 9), 9);
    expect(today).toBeLessThan(tomorrow);
  });
});

describe('a card', () => {
  const first = (card: MetCard, days: number) => towards([card], days)[0]?.day ?? null;
  const OFTEN: Reviews = [
    [40, 4],
    [20, 4],
  ];

  test.for<[string, MetCard, number, number | null]>([
    ['that is due comes today', met('a', [[9, 3]]), 9, 0],
    ['that is due in two days comes then', met('a', [[0, 3]]), 20, 2],
    [
      'that would come after the day comes before it, no further than needed',
      met('a', OFTEN),
      5,
      3,
    ],
    ['that came lately and lasts is left alone', met('a', [[2, 4]]), 5, null],
    ['that came lately and did not last comes again', met('a', [[0, 1]]), 5, 1],
    ['comes on the last day where there is no other', met('a', [[9, 3]]), 1, 0],
    ['that did not come comes on the last day', met('a', [[0, 1]]), 2, 1],
  ])('%s', ([, card, days, day]) => {
    expect(first(card, days)).toBe(day === null ? null : TODAY + day);
  });

  test('that was stamped by a wrong clock comes today', () => {
    const card = met('a', [[-400, 3]]);
    expect(first(card, 9)).toBe(TODAY);
  });

  test('the most fragile first, where not all can come today', () => {
    const weak = many(30, [
      [30, 3],
      [20, 1],
    ]);
    const strong = many(30, [[3, 3]]).map((each) => ({ ...each, card: `strong-${each.card}` }));
    const today = towards([...strong, ...weak], 9).filter(({ day }) => day === TODAY);
    expect(today.length).toBeGreaterThan(0);
    expect(today.filter(({ card }) => card.startsWith('strong'))).toEqual([]);
  });
});

describe('who comes first, where not all can come today', () => {
  /** How many cards of each there are, and which of them come today. */
  function today(one: Reviews, other: Reviews): string[] {
    const cards = [
      ...many(30, one).map((each) => ({ ...each, card: `one-${each.card}` })),
      ...many(30, other).map((each) => ({ ...each, card: `other-${each.card}` })),
    ];
    const placed = towards(cards, 9).filter(({ day }) => day === TODAY);
    return [...new Set(placed.map(({ card }) => card.split('-')[0] ?? ''))];
  }

  const TWICE: Reviews = [
    [60, 3],
    [52, 3],
  ];

  test.for<[string, Reviews, Reviews]>([
    ['by verdict: what failed before what came well as long ago', [[9, 1]], [[9, 3]]],
    ['by verdict: what was an effort before what was easy', [[9, 2]], [[9, 4]]],
    ['by verdict before age: what failed yesterday', [[1, 1]], [[60, 3]]],
    ['by age: of what came alike the longer ago', [[30, 3]], [[9, 3]]],
    ['by the day: what will be known less then, though it is known better now', [[2, 3]], TWICE],
  ])('%s', ([, one, other]) => {
    expect(today(one, other)).toEqual(['one']);
    expect(today(other, one)).toEqual(['other']);
  });

  test('and not by what kind of thing it is', () => {
    const failed = many(12, [[9, 1]], 300).map((each) => ({ ...each, card: `long-${each.card}` }));
    const short = many(60, [[9, 3]], 20).map((each) => ({ ...each, card: `short-${each.card}` }));
    const placed = towards([...short, ...failed], 4).filter(({ day }) => day === TODAY);
    expect(placed[0]?.card).toMatch(/^long-/);
  });
});
