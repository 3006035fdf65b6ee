import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRINCIPLES } from '../../src/scenario/principles.ts';
import { anyWish, loopPlanFor, loopWish } from '../support/loops.ts';
import { builtInQuestions } from '../support/question-yaml.ts';

const asked = (plan: ReturnType<typeof loopPlanFor>) =>
  plan.rounds.flatMap(({ questions }) => questions);

describe('any loop', () => {
  test('is the same for the same seed', () => {
    fc.assert(
      fc.property(anyWish(), (wish) => {
        expect(loopPlanFor(wish)).toEqual(loopPlanFor({ ...wish }));
      }),
      { numRuns: 60 },
    );
  });

  test('asks no question twice, each in one of its phrasings, of the principle it is for', () => {
    fc.assert(
      fc.property(anyWish(), (wish) => {
        const all = asked(loopPlanFor(wish));
        expect(all.length).toBeGreaterThan(0);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const { id, ask, principle } of all) {
          const known = builtInQuestions().find((each) => each.id === id);
          expect(known?.principle).toBe(principle);
          expect(known?.ask.map(({ text }) => text)).toContain(ask);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('asks first what the role has lived, last what only others have, of those not asked before', () => {
    fc.assert(
      fc.property(anyWish(), fc.nat(), (wish, salt) => {
        const reach = (id: string) => ((id.length + salt) * 7) % 3;
        const plan = loopPlanFor(wish, undefined, ({ id }) => reach(id));
        for (const { principle } of asked(plan)) {
          const drawn = asked(plan).filter((each) => each.principle === principle);
          const left = builtInQuestions().filter(
            (each) => each.principle === principle && drawn.every(({ id }) => id !== each.id),
          );
          const furthest = Math.max(...drawn.map(({ id }) => reach(id)));
          for (const { id } of left) expect(reach(id)).toBeGreaterThanOrEqual(furthest);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('interrupts between 40 and 90 % of the target, and never more than half, wherever it is left', () => {
    fc.assert(
      fc.property(anyWish(), (wish) => {
        const all = asked(loopPlanFor(wish));
        for (const [place] of all.entries()) {
          const so = all.slice(0, place + 1);
          const stopped = so.filter(({ stop }) => stop !== null).length;
          expect(stopped * 2).toBeLessThanOrEqual(so.length);
        }
        for (const { stop } of all) {
          if (stop === null) continue;
          expect(stop.share).toBeGreaterThanOrEqual(0.4);
          expect(stop.share).toBeLessThanOrEqual(0.9);
        }
        if (wish.isCalm) expect(all.every(({ stop }) => stop === null)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('about a third of the answers of many loops are interrupted', () => {
    const all = Array.from({ length: 300 }, (_, seed) =>
      asked(loopPlanFor(loopWish({ seed, rounds: 4 }))),
    ).flat();
    const share = all.filter(({ stop }) => stop !== null).length / all.length;
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThan(0.38);
  });

  test('gives the interviewers of up to four rounds different manners and chairs', () => {
    const { rounds } = loopPlanFor(loopWish({ rounds: 4 }));
    expect(new Set(rounds.map(({ manner }) => manner)).size).toBe(4);
    expect(new Set(rounds.map(({ interviewer }) => interviewer)).size).toBe(4);
  });
});

describe('a round', () => {
  test.each([
    ['tonight', {}, 2, 2],
    ['a short one', { minutes: 10 }, 1, 1],
    ['a long one', { minutes: 60 }, 2, 5],
    ['of one principle', { principles: ['ownership' as const] }, 1, 2],
    [
      'of three principles',
      { principles: ['ownership' as const, 'dive-deep' as const, 'earn-trust' as const] },
      3,
      3,
    ],
  ])('%s', (_, changes, principles, most) => {
    const [round] = loopPlanFor(loopWish(changes)).rounds;
    const questions = round?.questions ?? [];
    expect(new Set(questions.map(({ principle }) => principle)).size).toBe(principles);
    expect(questions.length).toBeLessThanOrEqual(most);
    expect(questions.length).toBeGreaterThanOrEqual(principles);
  });

  test('of a whole loop brings no principle back that another round was about', () => {
    const { rounds } = loopPlanFor(loopWish({ rounds: 5, minutes: 45 }));
    const slugs = rounds.flatMap(({ questions }) => [
      ...new Set(questions.map(({ principle }) => principle)),
    ]);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  test('whose principles have no question left is about another one', () => {
    const plan = loopPlanFor(loopWish({ rounds: 5, minutes: 60, principles: ['ownership'] }));
    expect(plan.rounds).toHaveLength(5);
    expect(plan.rounds[0]?.questions.every(({ principle }) => principle === 'ownership')).toBe(
      true,
    );
  });
});

describe('what was asked before', () => {
  const [principle] = PRINCIPLES.map(({ slug }) => slug).filter((slug) => slug === 'ownership');
  const wish = loopWish({ principles: principle ? [principle] : [], minutes: 10 });
  const [first] = asked(loopPlanFor(wish));

  test('is not asked again while there is another question', () => {
    const next = asked(loopPlanFor(wish, { questions: [first?.id ?? ''], phrasings: [] }));
    expect(next[0]?.id).not.toBe(first?.id);
  });

  test('comes back in another phrasing', () => {
    const others = builtInQuestions().filter(({ id }) => id !== first?.id);
    const questions = [first?.id ?? '', ...others.map(({ id }) => id)];
    const again = asked(loopPlanFor(wish, { questions, phrasings: [first?.ask ?? ''] }));
    expect(again[0]?.id).toBe(first?.id);
    expect(again[0]?.ask).not.toBe(first?.ask);
  });
});
