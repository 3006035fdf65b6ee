/** What the clock says in tests, in milliseconds since 1970: a Friday evening. */
export const NOW = Date.UTC(2026, 10, 20, 21, 0);

const DAY = 24 * 60 * 60_000;

/** So many days before `NOW`. */
export function daysAgo(days: number): number {
  return NOW - days * DAY;
}

/** The calendar day of a time, in a place that keeps UTC. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
