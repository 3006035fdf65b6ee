import type { LoopQuestion } from '../progress/loop-record.ts';
import { shuffle } from '../text/shuffle.ts';
import { seedFor, shareOf } from './seeded.ts';

/** Of the answers that are interrupted. */
const USUAL_SHARE = 1 / 3;
/** Where in the target an interruption may come. */
const EARLIEST = 0.4;
const LATEST = 0.9;

/** How many of so many answers are interrupted: a third, what is left over by chance. */
function howMany(count: number, seed: number): number {
  const exact = count * USUAL_SHARE;
  const rest = exact - Math.floor(exact);
  return Math.floor(exact) + (shareOf(seedFor(seed, 'how many stops')) < rest ? 1 : 0);
}

/** Of the first so many answers never more than half, wherever the loop is left. */
function holds(places: ReadonlySet<number>, count: number): boolean {
  let stopped = 0;
  for (let place = 0; place < count; place += 1) {
    if (places.has(place)) stopped += 1;
    if (stopped * 2 > place + 1) return false;
  }
  return true;
}

/** Which of `count` answers are interrupted, at which share of their target, and with what words. */
export function planStops(
  count: number,
  lines: readonly string[],
  seed: number,
): LoopQuestion['stop'][] {
  const wanted = howMany(count, seed);
  const all = Array.from({ length: count }, (_, at) => at);
  const places = new Set<number>();
  for (const place of shuffle(all, seedFor(seed, 'stops'))) {
    if (places.size < wanted && holds(new Set([...places, place]), count)) places.add(place);
  }
  const drawn = shuffle(lines, seedFor(seed, 'stop lines'));
  return all.map((place) => {
    const line = drawn[place % drawn.length];
    if (!places.has(place) || line === undefined) return null;
    const share = EARLIEST + (LATEST - EARLIEST) * shareOf(seedFor(seed, `stop ${place}`));
    return { share: Math.round(share * 1000) / 1000, line };
  });
}
