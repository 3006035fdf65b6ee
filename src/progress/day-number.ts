/** Milliseconds in a day of UTC. A local day may have an hour more or less: count days by their number. */
export const DAY_MS = 24 * 60 * 60_000;

/** Days from 1970-01-01 to a calendar day such as 2026-11-20. */
export function dayNumber(day: string): number {
  return Date.parse(day) / DAY_MS;
}

/** The calendar day that many days after 1970-01-01. */
export function dayOfNumber(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

/** Whether it is a day of the calendar, written like 2026-11-20. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const number = dayNumber(text);
  return Number.isInteger(number) && dayOfNumber(number) === text;
}
