import { type Reading, readingOf } from '../review/reading.ts';
import { SECTIONS } from '../scenario/sections.ts';
import type { Session, TakeFacts } from './sessions.ts';

/** How all five sections read together; null of a part, or where they were not all rated. */
export function sessionReading({ outcome, takes }: Session<TakeFacts>): Reading | null {
  if (outcome !== null) return outcome.reading;
  const rated = takes.flatMap(({ take, judgement }) =>
    judgement?.rating && take.section !== 'whole'
      ? [[take.section, judgement.rating] as const]
      : [],
  );
  return rated.length === SECTIONS.length ? readingOf(new Map(rated)) : null;
}
