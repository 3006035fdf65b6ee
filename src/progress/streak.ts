import type { ActiveDays } from './active-days.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';

/** Days in a row with a take, an answer or a drill. */
export interface Streak {
  /** Ending today or yesterday: today is not over yet. */
  days: number;
  longest: number;
  /** Whether there was something today. */
  today: boolean;
}

const WEEKS = 12;
const WEEK = 7;

/** Days after `today` come from a wrong clock, and count for nothing. */
export function streakOf(days: ActiveDays, today: string): Streak {
  const now = dayNumber(today);
  const active = days.map(([day]) => dayNumber(day)).filter((day) => day <= now);
  let run = 0;
  let longest = 0;
  for (const [index, day] of active.entries()) {
    run = active[index - 1] === day - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  const last = active.at(-1);
  const isGoing = last !== undefined && last >= now - 1;
  return { days: isGoing ? run : 0, longest, today: last === now };
}

/** Monday is 0. 1970-01-01 was a Thursday. */
function weekday(day: number): number {
  return (day + 3) % WEEK;
}

/** Twelve weeks of days with their counts, Monday first; the last one is today's, up to today. */
export function weeksOf(days: ActiveDays, today: string): { day: string; count: number }[][] {
  const counts = new Map(days);
  const now = dayNumber(today);
  const monday = now - weekday(now) - (WEEKS - 1) * WEEK;
  return Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: WEEK }, (_, index) => monday + week * WEEK + index)
      .filter((each) => each <= now)
      .map((each) => dayOfNumber(each))
      .map((day) => ({ day, count: counts.get(day) ?? 0 })),
  );
}
