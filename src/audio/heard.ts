import { FRAME_SAMPLES, type Frame, frameAt, SAMPLE_RATE } from '../speech/sound/frame.ts';

/** Longer takes are measured and written down as far as this; the clock goes on. */
const LONGEST_SECONDS = 15 * 60;
const MOST_FRAMES = (LONGEST_SECONDS * SAMPLE_RATE) / FRAME_SAMPLES;

/** What was heard of a take, in whole frames. */
export interface Heard {
  /** Of any length. */
  add(samples: Int16Array): void;
  /** Drops the frame under way: what comes next does not follow on it. */
  breakOff(): void;
  /** Drops the last frames. */
  cut(frames: number): void;
  /** How loud each frame was, in decibels. */
  levels(): Float32Array;
  /** Null where they are not kept, or there are none. They are no copy. */
  samples(): Int16Array | null;
}

/**
 * Holds what is heard, and gives each frame to `onFrame`. There is room for the longest take from the
 * start: the system gives memory to what is written only, and nothing is ever moved to a larger place.
 */
export function createHeard(keepsSamples: boolean, onFrame: (frame: Frame) => void): Heard {
  const levels = new Float32Array(MOST_FRAMES);
  const samples = new Int16Array(keepsSamples ? MOST_FRAMES * FRAME_SAMPLES : FRAME_SAMPLES);
  let frames = 0;
  let begun = 0;

  return {
    add(heard) {
      for (let at = 0; at < heard.length && frames < MOST_FRAMES; at += 1) {
        const start = keepsSamples ? frames * FRAME_SAMPLES : 0;
        samples[start + begun] = heard[at] ?? 0;
        begun += 1;
        if (begun < FRAME_SAMPLES) continue;
        const frame = frameAt(samples, start);
        levels[frames] = frame.level;
        frames += 1;
        begun = 0;
        onFrame(frame);
      }
    },
    breakOff() {
      begun = 0;
    },
    cut(count) {
      frames = Math.max(0, frames - count);
    },
    levels: () => levels.subarray(0, frames),
    samples: () =>
      keepsSamples && frames > 0 ? samples.subarray(0, frames * FRAME_SAMPLES) : null,
  };
}
