import { dayNumber } from './day-number.ts';
import type { Progress } from './progress.ts';
import { comesBackOn } from './schedule.ts';

/**
 * Days from `today`, a local calendar day, until the first of the cards comes back: at least one;
 * null when none was graded yet.
 */
export function comeBackDays(
  { cards }: Progress,
  ids: readonly string[],
  today: string,
): number | null {
  const from = dayNumber(today);
  const due = ids.flatMap((id) => {
    const memory = Object.hasOwn(cards, id) ? cards[id] : undefined;
    return memory ? [comesBackOn(memory, from)] : [];
  });
  if (due.length === 0) return null;
  return Math.max(1, Math.min(...due) - from);
}
