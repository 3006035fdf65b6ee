import { FRAME_SAMPLES, type Frame, frameAt, SAMPLE_RATE } from '../speech/sound/frame.ts';
import { createPackedSound } from '../speech/sound/packed-sound.ts';
import type { Sound } from '../speech/sound/sound.ts';

/** Longer takes are measured and written down as far as this; the clock goes on. */
const LONGEST_SECONDS = 15 * 60;
const MOST_FRAMES = (LONGEST_SECONDS * SAMPLE_RATE) / FRAME_SAMPLES;

/** What was heard of a take, in whole frames. */
export interface HeardFrames {
  /** Of any length. */
  add(samples: Int16Array): void;
  /** Drops the frame under way: what comes next does not follow on it. */
  breakOff(): void;
  /** Drops the last frames. */
  cut(frames: number): void;
  /** How loud each frame was, in decibels. */
  levels(): Float32Array;
  /** Null where it is not kept, or there is none. It is no copy. */
  sound(): Sound | null;
}

/** Holds what is heard, and gives each frame to `onFrame`. */
export function createHeard(keepsSound: boolean, onFrame: (frame: Frame) => void): HeardFrames {
  const levels = new Float32Array(MOST_FRAMES);
  const packed = keepsSound ? createPackedSound(MOST_FRAMES) : null;
  const samples = new Int16Array(FRAME_SAMPLES);
  let frames = 0;
  let begun = 0;

  return {
    add(heard) {
      for (let at = 0; at < heard.length && frames < MOST_FRAMES; at += 1) {
        samples[begun] = heard[at] ?? 0;
        begun += 1;
        if (begun < FRAME_SAMPLES) continue;
        const frame = frameAt(samples, 0);
        levels[frames] = frame.level;
        packed?.add(samples);
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
      packed?.keep(frames);
    },
    levels: () => levels.subarray(0, frames),
    sound: () => packed?.sound() ?? null,
  };
}
