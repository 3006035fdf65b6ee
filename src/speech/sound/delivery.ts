import { FRAME_MS } from './frame.ts';
import { type Voiced, voicedIn } from './voiced.ts';

/** Under so many decibels between speech and the room, pauses cannot be told from noise. */
const QUIETEST_ROOM = 20;
/** Shorter silences are part of speaking. */
const SHORTEST_PAUSE_MS = 1000;

export interface Pause {
  fromSeconds: number;
  seconds: number;
  /** The words it comes after, where they are known. */
  after?: string | undefined;
}

/** Whether somebody was heard in a take. */
export const HEARD = ['speech', 'nothing', 'too noisy'] as const;

/** How a take was spoken: what its sound measures, in seconds from its start. */
export interface Delivery {
  /** Of the take, what was recorded. */
  soundSeconds: number;
  /** Whether anybody was heard, and well enough to measure. */
  heard: (typeof HEARD)[number];
  /** To the first word. The three below say nothing unless speech was heard. */
  firstWordSeconds: number | null;
  /** Of speech, pauses left out. */
  speechSeconds: number;
  /** Silences of a second and more between words. */
  pauses: Pause[];
}

const hundredths = (ms: number) => Math.round(ms / 10) / 100;

/** What a take measures whose frames are so loud, in decibels. */
export function deliveryOf(
  levels: ArrayLike<number>,
  { stretches, range }: Voiced = voicedIn(levels),
): Delivery {
  const soundSeconds = hundredths(levels.length * FRAME_MS);
  const [first] = stretches;
  const nothing = { soundSeconds, firstWordSeconds: null, speechSeconds: 0, pauses: [] };
  if (first === undefined) return { ...nothing, heard: 'nothing' };
  if (range < QUIETEST_ROOM) return { ...nothing, heard: 'too noisy' };
  const pauses = stretches.slice(1).flatMap(({ fromMs }, at): Pause[] => {
    const from = stretches[at]?.toMs ?? fromMs;
    if (fromMs - from < SHORTEST_PAUSE_MS) return [];
    return [{ fromSeconds: hundredths(from), seconds: hundredths(fromMs - from) }];
  });
  return {
    soundSeconds,
    heard: 'speech',
    firstWordSeconds: hundredths(first.fromMs),
    speechSeconds: hundredths(stretches.reduce((sum, each) => sum + each.toMs - each.fromMs, 0)),
    pauses,
  };
}
