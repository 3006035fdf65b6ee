import type { Take } from '../rehearsal/records.ts';

/** What a record may hold at most: beyond it a figure is a fault, and a journal may be anybody's. */

/** A day: nobody is longer at one section. */
export const MOST_SECONDS = 86_400;
/** Of words, of hints and of key phrases. */
export const MOST_COUNT = 1_000_000;
/** Characters of a text: a whole line of the journal is 1 MiB at most. */
export const LONGEST_TEXT = 1024 * 1024;
/** Of the words a finding quotes, and of a sentence of advice. */
export const LONGEST_QUOTE = 300;
export const LONGEST_ADVICE = 1000;
/** Findings of one take: more than anybody reads. */
export const MOST_FINDINGS = 100;
/** Pauses of one recorded take. */
export const MOST_PAUSES = 1000;
/** Doubtful stretches of what was recognised, and characters of the words before a pause. */
export const MOST_DOUBTFUL = 5000;
export const LONGEST_BEFORE_PAUSE = 80;

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

/** How a recorded take sounded, and what of its words is in doubt, as a record may hold it. */
export function recordedSound({
  delivery,
  doubtful,
}: Pick<Take, 'delivery' | 'doubtful'>): Pick<Take, 'delivery' | 'doubtful'> {
  return {
    ...(delivery === undefined
      ? {}
      : { delivery: { ...delivery, pauses: delivery.pauses.slice(0, MOST_PAUSES) } }),
    ...(doubtful === undefined || doubtful.length === 0
      ? {}
      : { doubtful: doubtful.slice(0, MOST_DOUBTFUL) }),
  };
}

/** Of a note of one's own: a few paragraphs. */
export const LONGEST_NOTE = 4000;
