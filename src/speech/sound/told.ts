import type { Delivery, Pause } from './delivery.ts';

/** Shorter ones are not worth a word. */
const TOLD_PAUSE_SECONDS = 2;
/** The clock runs a little longer than the sound; more than this was not recorded. */
const UNRECORDED_SECONDS = 3;
/** Of fewer seconds words a minute say nothing. */
const SHORTEST_PACED_SECONDS = 20;

/** A take that was recorded, as far as telling it goes. */
export interface Spoken {
  delivery: Delivery;
  /** Seconds on its clock. */
  seconds: number;
  /** Of what was written down; 0 where nothing was. */
  wordCount: number;
}

/** Pauses worth telling, the longest first. */
export function toldPauses({ pauses }: Pick<Delivery, 'pauses'>): Pause[] {
  return pauses
    .filter(({ seconds }) => seconds >= TOLD_PAUSE_SECONDS)
    .sort((one, other) => other.seconds - one.seconds);
}

/** Whether the recorder was lost before the take ended. */
export function isCutShort({ delivery, seconds }: Pick<Spoken, 'delivery' | 'seconds'>): boolean {
  return seconds - delivery.soundSeconds > UNRECORDED_SECONDS;
}

/** Words a minute; null where there are no words, or too few seconds of speech to say. */
export function paceOf(spoken: Spoken): number | null {
  const { delivery, wordCount } = spoken;
  const isLong = delivery.speechSeconds >= SHORTEST_PACED_SECONDS;
  if (wordCount === 0 || !isLong || isCutShort(spoken)) return null;
  return Math.round((60 * wordCount) / Math.max(1, delivery.soundSeconds));
}
