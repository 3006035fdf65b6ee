import type { Delivery } from '../../src/speech/sound/delivery.ts';

/** A pause that was made: from so many seconds after the first word. */
export interface KnownPause {
  from: number;
  seconds: number;
}

/** A pause is found where its beginning and its length are right within so many seconds. */
const NEAR = 0.25;

/** How many of the pauses that were made were measured. */
export function pausesFound(
  { firstWordSeconds, pauses }: Pick<Delivery, 'firstWordSeconds' | 'pauses'>,
  known: readonly KnownPause[],
): number {
  const first = firstWordSeconds ?? 0;
  const isNear = (one: number, other: number) => Math.abs(one - other) <= NEAR;
  return known.filter(({ from, seconds }) =>
    pauses.some((each) => isNear(each.fromSeconds - first, from) && isNear(each.seconds, seconds)),
  ).length;
}
