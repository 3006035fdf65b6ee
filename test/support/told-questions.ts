import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Scenario } from '../../src/scenario/schema.ts';
import { soundScenario } from './sound-scenario.ts';

const WORDS =
  'lamp river table crossed counted seven queue slowly of the in my never Monday parcel'.split(' ');

/** Sentences of words drawn by lot. */
export function drawnText(random: ReturnType<typeof xoroshiro128plus>, sentences = 3): string {
  const word = () => WORDS[uniformInt(random, 0, WORDS.length - 1)] ?? 'lamp';
  return Array.from({ length: sentences }, () => {
    const length = uniformInt(random, 4, 12);
    return `${Array.from({ length }, word).join(' ')}.`;
  }).join(' ');
}

/**
 * Scenarios whose follow-ups are drawn by lot, three options each; `tell` may change the strong
 * reply. They have no knowledge questions.
 */
export function drawnScenarios(
  count: number,
  { seed = 1, tell = (reply: string) => reply } = {},
): Scenario[] {
  const random = xoroshiro128plus(seed);
  return Array.from({ length: count }, (_, at) =>
    soundScenario((scenario) => {
      scenario.id = `drawn-${at}`;
      scenario.quiz = [];
      scenario.exercises = [];
      scenario.probes = Array.from({ length: 5 }, (_unused, index) => ({
        id: `probe-${index}`,
        question: drawnText(random, 1),
        tests: 'x',
        strong: { reply: tell(drawnText(random)), remember: 'x' },
        weak: [
          { reply: drawnText(random), why: 'x' },
          { reply: drawnText(random), why: 'x' },
        ],
      }));
    }),
  );
}
