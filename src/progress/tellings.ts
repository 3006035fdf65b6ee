import type { Rating } from '../review/ratings.ts';
import { RATINGS } from '../review/ratings.ts';
import type { Reading } from '../review/reading.ts';
import type { PrincipleSlug } from '../scenario/principles.ts';
import { SECTIONS } from '../scenario/sections.ts';
import type { Depth } from './depth.ts';
import { KEPT_TAKES } from './section-progress.ts';
import { sessionReading } from './session-reading.ts';
import type { Session, TakeFacts } from './sessions.ts';

/** A session that told a story, in short. */
export interface PastTelling {
  session: string;
  /** Wall-clock time in milliseconds since 1970 and local calendar day of its last take. */
  at: number;
  day: string;
  /** The principle it was told for. */
  principle: PrincipleSlug;
  complete: boolean;
  /** All five sections were to be told, and were. */
  isWhole: boolean;
  clock: TakeFacts['clock'];
  /** How all of it read; null of a part, or without words. */
  reading: Reading | null;
  /** In one step of the scale; null where there were no words to judge. */
  verdict: Rating | null;
  /** Seconds it took to say, and should take. */
  spokenSeconds: number;
  targetSeconds: number;
  /** In a mock interview, how deep it went; there is none elsewhere. */
  dug?: Depth;
}

const BY_READING: Readonly<Record<Reading, Rating>> = {
  'not enough to judge': 'not enough to judge',
  'no hire': 'below the bar',
  'leaning no hire': 'below the bar',
  'leaning hire': 'at the bar',
  hire: 'raises the bar',
};

/** A session in one step of the scale: as all of it reads, a part by its weakest section. */
function verdictOf(session: Session<TakeFacts>, reading: Reading | null): Rating | null {
  if (session.complete && reading !== null) return BY_READING[reading];
  const rated = new Set(session.takes.map(({ judgement }) => judgement?.rating ?? null));
  return RATINGS.find((rating) => rated.has(rating)) ?? null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

export function tellingOf(session: Session<TakeFacts>): PastTelling {
  const { id, at, day, scenario, pivot, complete, sections, clock, takes, probes } = session;
  const isDug = probes.asked > 0 && takes.some(({ take }) => take.loop !== undefined);
  const reading = complete ? sessionReading(session) : null;
  return {
    ...{ session: id, at, day, complete, clock, reading },
    principle: pivot ?? scenario.principle,
    isWhole: complete && sections.length === SECTIONS.length,
    verdict: verdictOf(session, reading),
    spokenSeconds: sum(takes.map(({ judgement }) => judgement?.spokenSeconds ?? 0)),
    targetSeconds: sum(takes.map(({ take }) => take.targetSeconds)),
    ...(isDug ? { dug: { borne: probes.answered, asked: probes.asked } } : {}),
  };
}

/** The last few tellings, the latest last, with this one in the place of what was known of its session. */
export function withTelling(tellings: readonly PastTelling[], telling: PastTelling): PastTelling[] {
  const others = tellings.filter(({ session }) => session !== telling.session);
  return [...others, telling].sort((one, other) => one.at - other.at).slice(-KEPT_TAKES);
}
