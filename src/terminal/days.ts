import { dateName, daysBetween } from '../progress/day-names.ts';
import type { Streak } from '../progress/streak.ts';

export { dateName, monthName } from '../progress/day-names.ts';

const NEAR: Record<string, string> = { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' };

/** today, yesterday, tomorrow, or the date. */
export function dayName(day: string, today: string): string {
  return NEAR[daysBetween(today, day)] ?? dateName(day, today);
}

/** When something comes back: today, tomorrow, in 6 days, on Thu 26 Nov. */
export function comingBack(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days, on ${dateName(day, today)}`;
}

/** How many days in a row something was done, when there is something to say. */
export function streakWords({ days, longest, today }: Streak): string | null {
  if (days < 2) return longest < 2 ? null : `longest: ${longest} days in a row`;
  const waiting = today ? '' : ', today not yet';
  const best = longest > days ? `, longest ${longest}` : '';
  return `${days} days in a row${waiting}${best}`;
}
