import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Two judgements of one thing, as steps of the same scale. */
export type Pair = readonly [number, number];

/**
 * Cohen's kappa with quadratic weights: two steps apart cost four times as much as one. 1 is
 * agreement, 0 what chance would give; null where one of the two never varies from the other.
 */
export function weightedKappa(pairs: readonly Pair[]): number | null {
  let seen = 0;
  let expected = 0;
  for (const [first, second] of pairs) seen += (first - second) ** 2;
  for (const [first] of pairs) for (const [, second] of pairs) expected += (first - second) ** 2;
  return expected === 0 ? null : 1 - (seen * pairs.length) / expected;
}

/** Resamples for an interval: enough for two digits. */
const DRAWS = 1000;

/** Where 95 of 100 resamples of the pairs fall; the same for the same pairs. Null where none has a kappa. */
export function interval(pairs: readonly Pair[]): readonly [number, number] | null {
  const chance = xoroshiro128plus(pairs.length);
  const drawn: number[] = [];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const sample = pairs.map((pair) => pairs[uniformInt(chance, 0, pairs.length - 1)] ?? pair);
    const kappa = weightedKappa(sample);
    if (kappa !== null) drawn.push(kappa);
  }
  drawn.sort((a, b) => a - b);
  const low = drawn[Math.floor(drawn.length * 0.025)];
  const high = drawn[Math.ceil(drawn.length * 0.975) - 1];
  return low === undefined || high === undefined ? null : [low, high];
}
