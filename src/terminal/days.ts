import { DAY_MS, dayNumber } from '../progress/day-number.ts';
import type { Streak } from '../progress/streak.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** Further away than this, a weekday and a month no longer say which year. */
const FAR_DAYS = 300;

/** A calendar day such as 2026-11-20 in UTC, where no clock is ever changed. */
function dateOf(day: string): Date {
  return new Date(dayNumber(day) * DAY_MS);
}

/** Days from one calendar day to another; negative into the past. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** `Nov` for 2026-11-20. */
export function monthName(day: string): string {
  return MONTHS[dateOf(day).getUTCMonth()] ?? '';
}

/** The date as one says it near `today`: Mon 16 Nov; far from it, 16 Nov 2025. */
export function dateName(day: string, today: string): string {
  const date = dateOf(day);
  const name = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
  return Math.abs(daysBetween(day, today)) > FAR_DAYS
    ? `${name} ${date.getUTCFullYear()}`
    : `${WEEKDAYS[date.getUTCDay()]} ${name}`;
}

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
