import { dayNumber, dayOfNumber } from '../day-number.ts';
import type { OpenWork } from './open-work.ts';
import type { PlacedCard } from './towards.ts';

/** What one of the days before the interview holds. */
export interface PlannedDay {
  /** The local calendar day. */
  day: string;
  /** How many cards come, and about how many seconds they take. */
  cards: number;
  seconds: number;
  work: OpenWork[];
}

/** The day of each piece of work, as even as can be in its order; the first is always today's. */
function workDays(count: number, days: number): number[] {
  return Array.from({ length: count }, (_, index) => Math.floor((index * days) / count));
}

/**
 * Every day from `today` to the last one before `on`. Work is spread over all of them but the last, where
 * there is more than one.
 */
export function dayByDay(
  placed: readonly PlacedCard[],
  work: readonly OpenWork[],
  { today, on }: { today: string; on: string },
): PlannedDay[] {
  const from = dayNumber(today);
  const count = Math.max(0, dayNumber(on) - from);
  const placesOfWork = workDays(work.length, Math.max(1, count - 1));
  return Array.from({ length: count }, (_, index) => {
    const cards = placed.filter(({ day }) => day === from + index);
    return {
      day: dayOfNumber(from + index),
      cards: cards.length,
      seconds: cards.reduce((sum, { seconds }) => sum + seconds, 0),
      work: work.filter((_, place) => placesOfWork[place] === index),
    };
  });
}
