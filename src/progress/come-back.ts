import { dayNumber } from './day-number.ts';
import { metCards, nextDays } from './plan/next-days.ts';
import type { Progress } from './progress.ts';

/**
 * Days from `today`, a local calendar day, until the first of the cards comes back: at least one;
 * null when none was graded yet, or all of them are fresh until the interview.
 */
export function comeBackDays(
  progress: Pick<Progress, 'cards' | 'plan' | 'suspended'>,
  ids: readonly string[],
  today: string,
): number | null {
  const from = dayNumber(today);
  const days = nextDays(metCards(progress), progress.plan, today);
  const due = ids.flatMap((id) => days.get(id) ?? []);
  if (due.length === 0) return null;
  return Math.max(1, Math.min(...due) - from);
}
