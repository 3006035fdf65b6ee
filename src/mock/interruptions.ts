import type { LoopPlan, LoopQuestion } from '../progress/loop-record.ts';
import { shuffle } from '../text/shuffle.ts';
import { drawnShare, seedFor } from './seeded.ts';

/** Of the answers that are interrupted. */
const USUAL_SHARE = 1 / 3;
/** Where in the target an interruption may come, and where the moment it is meant for may lie. */
const EARLIEST = 0.4;
const LATEST = 0.9;
const LATEST_MEANT = 0.85;

/** How many of so many answers are interrupted: a third, what is left over by chance. */
function howMany(count: number, seed: number): number {
  const exact = count * USUAL_SHARE;
  const rest = exact - Math.floor(exact);
  return Math.floor(exact) + (drawnShare(seedFor(seed, 'how many stops')) < rest ? 1 : 0);
}

/** Seconds between which an interruption may come. */
interface Moments {
  from: number;
  until: number;
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

/**
 * When the interviewer of a loop breaks into an answer, between the share of the target that was drawn
 * and nine tenths of it: on the clock, for which typing has so many times as long; or, where it is
 * typed, by how long it would take to say what is written. Whichever comes first, so that somebody
 * quick is broken into as somebody slow is: in the middle of what they say. For the same reason a
 * recorded answer is broken into by how much of it was spoken, however long somebody thinks.
 */
export function stopIn(
  { stop }: Pick<LoopQuestion, 'stop'>,
  {
    clock,
    recording,
    targetSeconds,
    typingFactor,
  }: Pick<LoopPlan, 'clock' | 'recording' | 'targetSeconds' | 'typingFactor'>,
): { line: string; clock: Moments; said?: Moments; voiced?: Moments } | undefined {
  if (stop === null) return undefined;
  const { line, share } = stop;
  const within = (seconds: number) => ({ from: seconds * share, until: seconds * LATEST });
  if (clock === 'spoken') {
    const voiced = recording === 'none' ? {} : { voiced: within(targetSeconds) };
    return { line, clock: within(targetSeconds), ...voiced };
  }
  return { line, clock: within(targetSeconds * typingFactor), said: within(targetSeconds) };
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
    const share = EARLIEST + (LATEST_MEANT - EARLIEST) * drawnShare(seedFor(seed, `stop ${place}`));
    return { share: Math.round(share * 1000) / 1000, line };
  });
}
