import { dayNumber } from './day-number.ts';
import { metCards, nextDays } from './plan/next-days.ts';
import type { Progress } from './progress.ts';

/** When the first of some cards come back, in days, and which those are. */
export interface FirstBack {
  days: number;
  cards: string[];
}

/**
 * Which of the cards come back first, and how many days from `today`, a local calendar day: at least
 * one; null when none was graded yet, or all of them are fresh until the interview.
 */
export function firstBack(
  progress: Pick<Progress, 'cards' | 'plan' | 'suspended'>,
  ids: readonly string[],
  today: string,
): FirstBack | null {
  const from = dayNumber(today);
  const days = nextDays(metCards(progress), progress.plan, today);
  const due = ids.flatMap((id) => {
    const day = days.get(id);
    return day === undefined ? [] : [{ id, days: Math.max(1, day - from) }];
  });
  if (due.length === 0) return null;
  const first = Math.min(...due.map((each) => each.days));
  return { days: first, cards: due.filter((each) => each.days === first).map(({ id }) => id) };
}
