/** Days of rehearsing that are remembered: eleven years of every day. */
const KEPT_DAYS = 4000;

/** Calendar days and how many takes, answers and drills each had; the earliest first. */
export type ActiveDays = [day: string, count: number][];

/** Counts one more on the day. Days may come in any order: clocks are set, journals are joined. */
export function countDay(days: ActiveDays, day: string): void {
  const last = days.findLastIndex(([each]) => each <= day);
  const found = days[last];
  if (found?.[0] === day) {
    found[1] += 1;
    return;
  }
  days.splice(last + 1, 0, [day, 1]);
  if (days.length > KEPT_DAYS) days.shift();
}
