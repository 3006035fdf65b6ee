import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnswered, secondsUsed, threadsOf } from '../../src/mock/loop.ts';
import { nextStep } from '../../src/mock/next-step.ts';
import {
  afterStep,
  anySayings,
  anyWish,
  knowing,
  loopPlanFor,
  loopWish,
  newLoop,
  type Sayings,
  toldLoop,
} from '../support/loops.ts';

const QUICK: Sayings = {
  answers: [
    { words: 'I rewrote the parser in a week and it held.', seconds: 60, chooseSeconds: 5 },
  ],
  probes: [{ words: 'I asked the two of them, and they agreed.', seconds: 20, gaveUp: false }],
  votes: ['hire'],
};
const NOTHING = { words: '', seconds: 10, gaveUp: true };

describe('any loop that is told', () => {
  const loops = fc.tuple(anyWish(), anySayings());

  test('ends, with every round over, the own verdicts given, and the debrief last', () => {
    fc.assert(
      fc.property(loops, ([wish, sayings]) => {
        const { steps } = toldLoop(loopPlanFor(wish), sayings);
        const kinds = steps.map(({ kind }) => kind);
        expect(kinds.indexOf('debrief')).toBe(kinds.length - 1);
        const verdict = kinds.indexOf('own verdict');
        expect(kinds.lastIndexOf('probe')).toBeLessThan(verdict);
        expect(kinds.filter((kind) => kind === 'round over')).toHaveLength(
          loopPlanFor(wish).rounds.length,
        );
      }),
      { numRuns: 15 },
    );
  });

  test('asks nothing twice, of the words, of the question or of the ladder', () => {
    fc.assert(
      fc.property(loops, ([wish, sayings]) => {
        const { loop } = toldLoop(loopPlanFor(wish), sayings);
        const ladder = loop.probes
          .map(({ probe }) => probe)
          .filter((id) => id.startsWith('ladder'));
        expect(new Set(ladder).size).toBe(ladder.length);
        for (const round of loop.plan.rounds.keys()) {
          for (const { probes } of threadsOf(loop, round)) {
            expect(new Set(probes.map(({ asked }) => asked)).size).toBe(probes.length);
            expect(new Set(probes.map(({ probe }) => probe)).size).toBe(probes.length);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test('goes on where it was left, whichever step that was', () => {
    fc.assert(
      fc.property(loops, ([wish, sayings]) => {
        const plan = loopPlanFor(wish);
        const { steps } = toldLoop(plan, sayings);
        const knows = knowing(plan);
        const cut = wish.seed;
        let loop = newLoop(plan);
        for (const step of steps.slice(0, cut % steps.length))
          loop = afterStep(loop, step, sayings);
        const again = structuredClone(loop);
        const next = steps[cut % steps.length];
        expect(nextStep(again, knowing(plan))).toEqual(nextStep(loop, knows));
        expect(nextStep(loop, knows).kind).toBe(next?.kind);
      }),
      { numRuns: 15 },
    );
  });

  test('lets go of a story after two times nothing, and never asks about no answer', () => {
    fc.assert(
      fc.property(loops, ([wish, sayings]) => {
        const { loop } = toldLoop(loopPlanFor(wish), sayings);
        for (const round of loop.plan.rounds.keys()) {
          for (const { answer, probes } of threadsOf(loop, round)) {
            expect(probes.filter(({ gaveUp }) => gaveUp).length).toBeLessThanOrEqual(2);
            if (!isAnswered(answer)) expect(probes).toEqual([]);
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('a question', () => {
  test('is not asked any more when the round is over', () => {
    const plan = loopPlanFor(loopWish());
    const [answer] = QUICK.answers;
    if (answer === undefined) throw new Error('no answer');
    const sayings = { ...QUICK, answers: [{ ...answer, seconds: 25 * 60 }] };
    const { loop, steps } = toldLoop(plan, sayings);
    expect(loop.answers).toHaveLength(1);
    expect(steps.map(({ kind }) => kind)).toEqual([
      'question',
      'round over',
      'own verdict',
      'debrief',
    ]);
  });

  test('gets its share of the round, and what the one before left of its own', () => {
    const plan = loopPlanFor(loopWish());
    const { loop } = toldLoop(plan, { ...QUICK, probes: [...QUICK.probes, NOTHING, NOTHING] });
    expect(loop.answers).toHaveLength(2);
    expect(secondsUsed(loop, 0)).toBeLessThan(25 * 60);
  });

  test('is asked about at least twice, also where the answer took all its time', () => {
    const plan = loopPlanFor(loopWish());
    const [answer] = QUICK.answers;
    if (answer === undefined) throw new Error('no answer');
    const { loop } = toldLoop(plan, {
      ...QUICK,
      answers: [{ ...answer, seconds: 13 * 60 }, answer],
    });
    const [first] = threadsOf(loop, 0);
    expect(first?.probes).toHaveLength(2);
  });

  test('is dug into until its share is used up: what was said, what it asks itself, the ladder', () => {
    const plan = loopPlanFor(loopWish({ principles: ['dive-deep'], minutes: 12 }));
    const sayings: Sayings = {
      ...QUICK,
      answers: [
        {
          words:
            'Our export was slow. We looked at the queries and agreed on an index, and it was faster. Everyone was happy.',
          ...{ seconds: 60, chooseSeconds: 3 },
        },
      ],
    };
    const from = toldLoop(plan, sayings).loop.probes.map(({ probe }) => probe.split('/')[0]);
    expect(from.slice(0, 2)).toEqual(['words', 'words']);
    expect(from).toContain('question');
    expect(from.at(-1)).toBe('ladder');
    expect(from.length).toBeGreaterThan(8);
  });
});
