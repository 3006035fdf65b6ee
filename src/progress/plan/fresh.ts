import { DAY_MS } from '../day-number.ts';
import { afterReview, type Memory } from '../schedule.ts';

/** What was looked at longer ago than this is not fresh in an interview, however well it came. */
export const FRESH_DAYS = 10;
/** What comes well is taken to hold for two days: the day before the interview is left free. */
const FEWEST_DAYS = 2;

/** Whether a card needs no more looking at before a day: looked at lately, and still at nine in ten then. */
export function isFreshOn({ reviewedDay, dueDay }: Memory, on: number): boolean {
  return reviewedDay < on && reviewedDay >= on - FRESH_DAYS && dueDay >= on;
}

/** What will be known of a card when it comes well on that day. */
export type Outlook = (memory: Memory, day: number) => Memory;

/** An outlook that works out each state once: cards that came alike stand alike, and FSRS takes its time. */
export function outlook(): Outlook {
  const known = new Map<string, Memory>();
  return (memory, day) => {
    const { stability, difficulty, reviewedDay } = memory;
    const key = `${stability} ${difficulty} ${Math.max(0, day - reviewedDay)}`;
    let next = known.get(key);
    if (next === undefined) {
      next = afterReview(memory, { at: day * DAY_MS, day, grade: 3 });
      known.set(key, next);
    }
    const dueDay = day + Math.max(next.days, FEWEST_DAYS);
    return { ...next, reviewedAt: day * DAY_MS, reviewedDay: day, dueDay };
  };
}
