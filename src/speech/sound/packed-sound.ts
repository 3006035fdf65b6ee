import { FRAME_SAMPLES, SAMPLE_RATE } from './frame.ts';
import { MOST_FRAME_BYTES, packFrame, unpackFrame } from './packed-frame.ts';
import type { Sound } from './sound.ts';

const FRAMES_A_PIECE = SAMPLE_RATE / FRAME_SAMPLES;

/** Frames in a row, packed. */
export interface PackedSound {
  /** Puts a frame after the others. */
  add(frame: Int16Array): void;
  /** Drops all but so many. */
  keep(frames: number): void;
  /** It is no copy. Null where there are none. */
  sound(): Sound | null;
}

/**
 * Room for so many frames, from the start: the system gives memory to what is written only, and nothing
 * is ever moved to a larger place.
 */
export function createPackedSound(mostFrames: number): PackedSound {
  const bytes = new Uint8Array(mostFrames * MOST_FRAME_BYTES);
  /** Where each frame ends. */
  const ends = new Uint32Array(mostFrames);
  let frames = 0;
  const startOf = (frame: number) => (frame === 0 ? 0 : (ends[frame - 1] ?? 0));

  function* pieces(): Generator<Int16Array> {
    const piece = new Int16Array(FRAMES_A_PIECE * FRAME_SAMPLES);
    for (let first = 0; first < frames; first += FRAMES_A_PIECE) {
      const count = Math.min(FRAMES_A_PIECE, frames - first);
      for (let frame = 0; frame < count; frame += 1) {
        unpackFrame(bytes, startOf(first + frame), piece, frame * FRAME_SAMPLES);
      }
      yield piece.subarray(0, count * FRAME_SAMPLES);
    }
  }

  return {
    add(frame) {
      ends[frames] = packFrame(frame, bytes, startOf(frames));
      frames += 1;
    },
    keep(count) {
      frames = Math.min(frames, count);
    },
    sound: () => (frames === 0 ? null : { length: frames * FRAME_SAMPLES, pieces }),
  };
}
