import { sessionReading } from '../../progress/session-reading.ts';
import type { Session, TakeFacts } from '../../progress/sessions.ts';
import type { PastTelling } from '../../progress/tellings.ts';
import { RATINGS, type Rating } from '../../review/ratings.ts';
import { principleName } from '../../scenario/principles.ts';
import { levelName, sectionTitle } from '../../scenario/sections.ts';
import { timeDifference } from '../time.ts';

type Told = Session<TakeFacts>;

/** Whether it is an answer told in one breath. */
export function isInOneBreath({ takes }: Pick<Told, 'takes'>): boolean {
  return takes.some(({ take }) => take.section === 'whole');
}

/** `5 of 5`, the one section it was about, or that it was told whole. */
export function sectionsDone({ sections, takes }: Told): string {
  if (isInOneBreath({ takes })) return 'whole';
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
export function outcomeWords(session: Told): string {
  const { complete, clock, takes } = session;
  const verdict = lowest(takes.flatMap(({ judgement }) => judgement?.rating ?? [])) ?? null;
  return tellingWords({ complete, clock, verdict, reading: sessionReading(session) });
}

/** The same of what is remembered of one. */
export function tellingWords({
  complete,
  clock,
  reading,
  verdict,
}: Pick<PastTelling, 'complete' | 'clock' | 'reading' | 'verdict'>): string {
  if (!complete) return 'unfinished';
  return reading ?? verdict ?? (clock === 'spoken' ? 'aloud' : 'not rated');
}

/** How much longer, or shorter, the sections took than they should: `+0:12`. */
export function offBy({ takes }: Told): string {
  const off = takes.map(({ take, judgement }) =>
    judgement === null ? 0 : judgement.spokenSeconds - take.targetSeconds,
  );
  return timeDifference(off.reduce((sum, seconds) => sum + seconds, 0));
}

/** How something was answered, by the clock that ran. */
export const ANSWERED: Record<Told['clock'], string> = {
  typing: 'typed',
  spoken: 'aloud',
  none: 'written',
};

/** `SDE 2, typed, strict, for Ownership`. */
export function howTold({ level, clock, pivot, takes }: Told): string {
  return [
    levelName(level),
    ANSWERED[clock],
    ...(takes.some(({ take }) => take.strict) ? ['strict'] : []),
    ...(pivot ? [`for ${principleName(pivot)}`] : []),
  ].join(', ');
}
