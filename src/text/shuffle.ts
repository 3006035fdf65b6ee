import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** The items in an order of chance, which goes on from where the generator stands. */
export function shuffled<T>(items: readonly T[], random: RandomGenerator): T[] {
  const rest = [...items];
  const result: T[] = [];
  while (rest.length > 0) {
    result.push(...rest.splice(uniformInt(random, 0, rest.length - 1), 1));
  }
  return result;
}

/** The items in an order of chance. The same items and seed give the same order, on any machine. */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  return shuffled(items, xoroshiro128plus(seed));
}
