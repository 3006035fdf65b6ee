import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { PrincipleSlug } from '../scenario/principles.ts';
import type { Scenario } from '../scenario/schema.ts';
import { shuffled } from '../text/shuffle.ts';
import { mixedKinds, withShuffledOptions } from './draw.ts';
import { pivotedQuestions, type QuizQuestion, questionsOf } from './question.ts';

/** A scenario, and whether the user wrote it. */
export interface DrawnFrom {
  scenario: Scenario;
  isOwn: boolean;
}

/** So many questions of the principle itself stand before each one of a story retold for it. */
const BETWEEN = 2;

/** One question of each story that can be told for the principle and is about another. */
function retold(
  from: readonly DrawnFrom[],
  principle: PrincipleSlug,
  random: RandomGenerator,
): QuizQuestion[] {
  const others = from.filter(({ scenario }) => scenario.principle !== principle);
  return shuffled(others, random).flatMap(({ scenario }) =>
    shuffled(pivotedQuestions(scenario, principle), random).slice(0, 1),
  );
}

function told(
  from: readonly DrawnFrom[],
  principle: PrincipleSlug,
  random: RandomGenerator,
): QuizQuestion[] {
  const about = from.filter(({ scenario }) => scenario.principle === principle);
  return mixedKinds(questionsOf(about.map(({ scenario }) => scenario)), random);
}

/** How many retold ones come among so many of the principle. */
function turnsIn(count: number): number {
  return Math.floor(count / BETWEEN);
}

/** Two of the principle, then one retold, as long as there are any of the principle. */
function together(own: readonly QuizQuestion[], others: readonly QuizQuestion[]): QuizQuestion[] {
  return own.flatMap((question, at) => [question, ...others.slice(turnsIn(at), turnsIn(at + 1))]);
}

/**
 * Draws up to `count` questions about a principle: those of the user's own stories before all others,
 * at most one of a story that is about something else, and never more than a third of those. Only
 * where no story is about the principle are they all retold ones. The same scenarios and seed give
 * the same draw.
 */
export function drawForPrinciple(
  from: readonly DrawnFrom[],
  principle: PrincipleSlug,
  { count, seed }: { count: number; seed: number },
): QuizQuestion[] {
  const random = xoroshiro128plus(seed);
  const parts = [true, false].map((isOwn) => {
    const part = from.filter((each) => each.isOwn === isOwn);
    return { told: told(part, principle, random), retold: retold(part, principle, random) };
  });
  let left: QuizQuestion[] = [];
  const drawn = parts.flatMap((part) => {
    const others = [...left, ...part.retold];
    left = others.slice(turnsIn(part.told.length));
    return together(part.told, others);
  });
  return (drawn.length > 0 ? drawn : left)
    .slice(0, count)
    .map((question) => withShuffledOptions(question, random));
}
