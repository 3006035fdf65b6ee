/** Sound everywhere here: one channel of 16-bit samples, so many a second. */
export const SAMPLE_RATE = 16_000;
export const FRAME_MS = 20;
export const FRAME_SAMPLES = (SAMPLE_RATE * FRAME_MS) / 1000;

/** Decibels below full scale that count as nothing at all: what a muted microphone sends. */
export const SILENCE = -90;

const FULL_SCALE = 32_768;
/** As loud as a sample can be, or nearly: the top of the wave is cut off. */
const CLIPPED = 32_700;
const FEWEST_CLIPPED = 3;

/** Twenty milliseconds of sound. */
export interface Frame {
  /** Root mean square, in decibels below full scale: `SILENCE` to 0. */
  level: number;
  /** Every sample is zero, which no microphone in a room sends. */
  isZero: boolean;
  isClipped: boolean;
}

/** The frame that begins there; of fewer samples than one has, those there are. */
export function frameAt(samples: Int16Array, from: number): Frame {
  const to = Math.min(samples.length, from + FRAME_SAMPLES);
  let sum = 0;
  let clipped = 0;
  for (let at = from; at < to; at += 1) {
    const sample = samples[at] ?? 0;
    sum += sample * sample;
    if (sample >= CLIPPED || sample <= -CLIPPED) clipped += 1;
  }
  const mean = Math.sqrt(sum / Math.max(1, to - from));
  const level = sum === 0 ? SILENCE : 20 * Math.log10(mean / FULL_SCALE);
  return {
    level: Math.max(SILENCE, level),
    isZero: sum === 0,
    isClipped: clipped >= FEWEST_CLIPPED,
  };
}

/** All whole frames of a sound. */
export function* framesOf(samples: Int16Array): Generator<Frame> {
  for (let at = 0; at + FRAME_SAMPLES <= samples.length; at += FRAME_SAMPLES) {
    yield frameAt(samples, at);
  }
}

/** How loud each whole frame of a sound is, in decibels. */
export function levelsOf(samples: Int16Array): Float32Array {
  const levels = new Float32Array(Math.floor(samples.length / FRAME_SAMPLES));
  let at = 0;
  for (const { level } of framesOf(samples)) {
    levels[at] = level;
    at += 1;
  }
  return levels;
}
