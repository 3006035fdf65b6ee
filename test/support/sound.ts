import { SAMPLE_RATE } from '../../src/speech/sound/frame.ts';
import type { Sound } from '../../src/speech/sound/sound.ts';

/** A piece of made-up sound: speech or nothing for so many seconds. */
export type Piece = readonly ['speech' | 'silence', seconds: number];

const LOUD = 6000;

/** Numbers from 0 to 1, the same every time. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Syllables of a voice, five a second: harmonics of a low tone that swell and fade. */
function syllables(samples: Float64Array, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const t = at / SAMPLE_RATE;
    const swell = 0.25 + 0.75 * Math.sin(Math.PI * ((t * 5) % 1)) ** 2;
    const edge = Math.min(1, (at - from) / 800, (to - at) / 800);
    const voice = [1, 2, 3, 5, 8].reduce(
      (sum, n) => sum + Math.sin(2 * Math.PI * 120 * n * t) / n,
      0,
    );
    samples[at] = (samples[at] ?? 0) + LOUD * swell * edge * voice;
  }
}

export interface Surroundings {
  /** How loud the room is against the speech, in decibels; null for no sound at all. */
  noise: number | null;
  /** A key is struck three times a second. */
  clicks?: boolean;
}

/** Sound with speech just where it is asked for. */
export function madeSound(pieces: readonly Piece[], { noise, clicks }: Surroundings): Int16Array {
  const total = pieces.reduce((sum, [, seconds]) => sum + seconds, 0);
  const samples = new Float64Array(Math.round(total * SAMPLE_RATE));
  let at = 0;
  for (const [kind, seconds] of pieces) {
    const to = Math.min(samples.length, at + Math.round(seconds * SAMPLE_RATE));
    if (kind === 'speech') syllables(samples, at, to);
    at = to;
  }
  const chance = chanceFrom(7);
  // Root mean square of the syllables above is about 0.6 of LOUD.
  const room = noise === null ? 0 : LOUD * 0.6 * 10 ** (noise / 20) * Math.sqrt(3);
  for (let index = 0; index < samples.length; index += 1) {
    samples[index] = (samples[index] ?? 0) + room * (2 * chance() - 1);
  }
  if (clicks) {
    for (let start = 2000; start < samples.length; start += Math.round(SAMPLE_RATE / 3)) {
      for (let index = start; index < Math.min(samples.length, start + 320); index += 1) {
        const fade = 1 - (index - start) / 320;
        samples[index] = (samples[index] ?? 0) + 9000 * fade * (2 * chance() - 1);
      }
    }
  }
  return Int16Array.from(samples, (sample) =>
    Math.max(-32_768, Math.min(32_767, Math.round(sample))),
  );
}

/** All samples of a sound. */
export function samplesOf(sound: Sound): Int16Array {
  const samples = new Int16Array(sound.length);
  let at = 0;
  for (const piece of sound.pieces()) {
    samples.set(piece, at);
    at += piece.length;
  }
  return samples;
}
