import { FRAME_MS } from './frame.ts';
import { createMedian } from './median.ts';

/** Milliseconds from the start of the sound. */
export interface VoicedStretch {
  fromMs: number;
  toMs: number;
}

/** Where somebody speaks, and by how many decibels that is above the room. */
export interface Voiced {
  stretches: VoicedStretch[];
  range: number;
}

/** Frames that smooth out a key that is struck. */
export const MEDIAN = 7;
/** Under this nobody is heard at all. */
const NOBODY = 6;
/** What nobody is heard under, and what speech is begun and ended by, in decibels above the room. */
const ON = { least: 5, share: 0.38 };
const OFF = { least: 4, share: 0.28 };
/** A stop within a word, a click, and the breath between two words. */
const STOP_MS = 100;
const CLICK_MS = 100;
const BREATH_MS = 250;

export function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0;
}

/** Each level as the middle one of those around it. */
function smoothed(levels: ArrayLike<number>): Float64Array {
  const half = (MEDIAN - 1) / 2;
  const median = createMedian(MEDIAN);
  return new Float64Array(levels.length).map((_, at) => median(levels, at - half, at + half + 1));
}

/** Where the levels rise above `on`, until they fall below `off`. */
function above(levels: Float64Array, on: number, off: number): VoicedStretch[] {
  const found: VoicedStretch[] = [];
  let from: number | null = null;
  levels.forEach((level, at) => {
    if (from === null && level > on) from = at;
    else if (from !== null && level < off) {
      found.push({ fromMs: from * FRAME_MS, toMs: at * FRAME_MS });
      from = null;
    }
  });
  if (from !== null) found.push({ fromMs: from * FRAME_MS, toMs: levels.length * FRAME_MS });
  return found;
}

function bridged(stretches: readonly VoicedStretch[], gapMs: number): VoicedStretch[] {
  const joined: VoicedStretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last !== undefined && stretch.fromMs - last.toMs < gapMs) last.toMs = stretch.toMs;
    else joined.push({ ...stretch });
  }
  return joined;
}

/**
 * Where somebody speaks, by how loud it is against the room: `levels` of frames in decibels. Measured
 * on generated sound with known pauses: see bench/speech.
 */
export function voicedIn(levels: ArrayLike<number>): Voiced {
  const smooth = smoothed(levels);
  const sorted = smooth.slice().sort();
  const floor = quantile(sorted, 0.1);
  const usual = quantile(sorted, 0.9) - floor;
  // Somebody who says little in a long silence is the loudest hundredth, not the loudest tenth.
  const range = usual >= NOBODY ? usual : quantile(sorted, 0.99) - floor;
  if (levels.length === 0 || range < NOBODY) return { stretches: [], range: Math.max(0, range) };
  const on = floor + Math.max(ON.least, ON.share * range);
  const off = floor + Math.max(OFF.least, OFF.share * range);
  const words = bridged(above(smooth, on, off), STOP_MS).filter(
    ({ fromMs, toMs }) => toMs - fromMs >= CLICK_MS,
  );
  return { stretches: bridged(words, BREATH_MS), range };
}
