import type { Session } from '../../progress/sessions.ts';
import { RATINGS, type Rating } from '../../review/ratings.ts';
import { readingOf } from '../../review/reading.ts';
import { principleName } from '../../scenario/principles.ts';
import { levelName, SECTIONS, sectionTitle } from '../../scenario/sections.ts';
import { timeDifference } from '../time.ts';

/** `5 of 5`, or the one section it was about. */
export function sectionsDone({ sections, takes }: Session): string {
  const [only, ...more] = sections;
  if (only && more.length === 0) return sectionTitle(only);
  return `${takes.length} of ${sections.length}`;
}

function lowest(ratings: readonly Rating[]): Rating | undefined {
  return RATINGS.find((rating) => ratings.includes(rating));
}

/**
 * How a session went, in a few words: how a whole one reads, the lowest rating of a part. A spoken
 * one has no rating.
 */
export function outcomeWords({ complete, mode, takes }: Session): string {
  if (!complete) return 'unfinished';
  const rated = takes.flatMap(({ section, rating }) =>
    rating === null ? [] : [[section, rating] as const],
  );
  if (rated.length === SECTIONS.length) return readingOf(new Map(rated));
  return lowest(rated.map(([, rating]) => rating)) ?? (mode === 'aloud' ? 'aloud' : 'not rated');
}

/** How much longer, or shorter, the sections took than they should: `+0:12`. */
export function offBy({ takes }: Session): string {
  return timeDifference(
    takes.reduce((sum, { spokenSeconds, targetSeconds }) => sum + spokenSeconds - targetSeconds, 0),
  );
}

/** `SDE 2, typed, strict, for Ownership`. */
export function howTold({ level, mode, pivot, takes }: Session): string {
  return [
    levelName(level),
    mode,
    ...(takes.some(({ strict }) => strict) ? ['strict'] : []),
    ...(pivot ? [`for ${principleName(pivot)}`] : []),
  ].join(', ');
}
