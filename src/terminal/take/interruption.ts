import type { Interruption, Stretch } from '../../prompter.ts';
import { spokenSeconds } from '../../text/words.ts';

function isWithin({ from, until }: Stretch, seconds: number): boolean {
  return seconds >= from && seconds <= until;
}

/** How far a take is. */
export interface SaidSoFar {
  seconds: number;
  /** Written. */
  words: number;
  /** How fast the person speaks, in words a minute. */
  pace: number;
  /** Seconds of speech that were heard; null where nothing listens. */
  voiced: number | null;
}

/**
 * The second at which the interviewer has broken in by now; null where nobody has. They break in when
 * the clock, or how long it would take to say what is written, comes into its stretch; where speech is
 * heard, when that does. A paste that leaps over it, or a program that stood still, is not broken into
 * too late.
 */
export function brokenInAt(
  stop: Interruption | undefined,
  before: number | null,
  { seconds, words, pace, voiced }: SaidSoFar,
): number | null {
  if (stop === undefined || before !== null) return before;
  if (stop.voiced !== undefined && voiced !== null) {
    return isWithin(stop.voiced, voiced) ? seconds : null;
  }
  const isSaid = stop.said !== undefined && isWithin(stop.said, spokenSeconds(words, pace));
  return isSaid || isWithin(stop.clock, seconds) ? seconds : null;
}
