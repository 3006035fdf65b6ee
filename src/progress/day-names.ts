import { DAY_MS, dayNumber } from './day-number.ts';

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

const WEEKDAYS_IN_FULL = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS_IN_FULL =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `Friday 20 November 2026` */
export function dayInFull(day: string): string {
  const date = dateOf(day);
  const month = MONTHS_IN_FULL[date.getUTCMonth()];
  return `${WEEKDAYS_IN_FULL[date.getUTCDay()]} ${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
}
