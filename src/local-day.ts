import { DAY_STARTS } from './scenario/config-limits.ts';

/**
 * The local calendar day of a time in milliseconds since 1970, such as `2026-11-20`. Before the hour at
 * which days start it is still the day before, by the clock on the wall, whatever clocks were changed.
 */
export function localDay(at: number, startsAt: number = DAY_STARTS.usual): string {
  const date = new Date(at);
  const before = date.getHours() < startsAt ? 1 : 0;
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate() - before);
  return new Date(day).toISOString().slice(0, 10);
}
