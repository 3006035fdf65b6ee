/** What a record may hold at most: beyond it a figure is a fault, and a journal may be anybody's. */

/** A day: nobody is longer at one section. */
export const MOST_SECONDS = 86_400;
/** Of words, of hints and of key phrases. */
export const MOST_COUNT = 1_000_000;
/** Characters of a text: a whole line of the journal is 1 MiB at most. */
export const LONGEST_TEXT = 1024 * 1024;

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The seconds as a record may hold them. */
export function recordedSeconds(seconds: number, least = 0): number {
  return within(seconds, least, MOST_SECONDS);
}

/** The count as a record may hold it. */
export function recordedCount(count: number): number {
  return within(Math.round(count), 0, MOST_COUNT);
}
