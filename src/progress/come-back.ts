import { DAY_MS } from './day-number.ts';
import type { Progress } from './progress.ts';
import { dueAt } from './schedule.ts';

/** Whole days from `now` until the first of the cards comes back; null when none was graded yet. */
export function comeBackDays(
  { cards }: Progress,
  ids: readonly string[],
  now: number,
): number | null {
  const due = ids.flatMap((id) => {
    const card = Object.hasOwn(cards, id) ? cards[id] : undefined;
    return card?.memory ? [dueAt(card)] : [];
  });
  if (due.length === 0) return null;
  return Math.max(1, Math.round((Math.min(...due) - now) / DAY_MS));
}
