import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FRAME_SAMPLES } from '../../../src/speech/sound/frame.ts';
import {
  MOST_FRAME_BYTES,
  packFrame,
  unpackFrame,
} from '../../../src/speech/sound/packed-frame.ts';
import { createPackedSound } from '../../../src/speech/sound/packed-sound.ts';
import { madeSound, samplesOf } from '../../support/sound.ts';

const FIRST = 3;

/** The frame as it comes out again, and what it took, beside bytes that are nobody's. */
function packed(frame: Int16Array): { frame: Int16Array; bytes: number } {
  const bytes = new Uint8Array(MOST_FRAME_BYTES + 2 * FIRST).fill(0xa5);
  const end = packFrame(frame, bytes, FIRST);
  expect(bytes.subarray(0, FIRST).every((each) => each === 0xa5)).toBe(true);
  expect(bytes.subarray(end).every((each) => each === 0xa5)).toBe(true);
  const again = new Int16Array(FRAME_SAMPLES + 2);
  unpackFrame(bytes, FIRST, again, 1);
  expect([again.at(0), again.at(-1)]).toEqual([0, 0]);
  return { frame: again.slice(1, -1), bytes: end - FIRST };
}

const frameOf = (sample: (at: number) => number) =>
  Int16Array.from({ length: FRAME_SAMPLES }, (_, at) => sample(at));

describe('a frame that is packed', () => {
  test.for<[string, Int16Array, number]>([
    ['nothing at all', frameOf(() => 0), 43],
    ['a room in which nobody speaks', frameOf((at) => ((at * 7919) % 5) - 2), 170],
    ['one value all along', frameOf(() => -32_768), 100],
    ['a slow tone', frameOf((at) => Math.round(8000 * Math.sin(at / 12))), 350],
    ['the loudest there is, up and down', frameOf((at) => (at % 2 ? 32_767 : -32_768)), 641],
    ['one click', frameOf((at) => (at === 100 ? 32_767 : 0)), 641],
  ])('%s comes out as it was, in little room', ([, frame, most]) => {
    const { frame: again, bytes } = packed(frame);
    expect(again).toEqual(frame);
    expect(bytes).toBeLessThanOrEqual(most);
  });

  test('any frame comes out as it was, and takes no more than it may', () => {
    const sample = fc.oneof(
      fc.integer({ min: -32_768, max: 32_767 }),
      fc.integer({ min: -9, max: 9 }),
    );
    fc.assert(
      fc.property(
        fc.array(sample, { minLength: FRAME_SAMPLES, maxLength: FRAME_SAMPLES }),
        (samples) => {
          const { frame, bytes } = packed(Int16Array.from(samples));
          expect([...frame]).toEqual(samples);
          expect(bytes).toBeLessThanOrEqual(MOST_FRAME_BYTES);
        },
      ),
    );
  });
});

describe('a sound that is packed', () => {
  const said = madeSound(
    [
      ['silence', 0.5],
      ['speech', 2.3],
      ['silence', 0.4],
    ],
    { noise: -45 },
  );

  function added(frames: number) {
    const sound = createPackedSound(frames);
    for (let at = 0; at < frames; at += 1) {
      sound.add(said.subarray(at * FRAME_SAMPLES, (at + 1) * FRAME_SAMPLES));
    }
    return sound;
  }

  test.for([1, 49, 50, 51, 160])('of %i frames comes out as it was', (frames) => {
    const sound = added(frames).sound();
    expect(sound?.length).toBe(frames * FRAME_SAMPLES);
    expect(sound && samplesOf(sound)).toEqual(said.subarray(0, frames * FRAME_SAMPLES));
  });

  test('whose end is dropped goes on from there', () => {
    const sound = added(100);
    sound.keep(60);
    sound.keep(80);
    sound.add(said.subarray(0, FRAME_SAMPLES));
    const samples = samplesOf(sound.sound() ?? { length: 0, pieces: () => [] });
    const kept = 60 * FRAME_SAMPLES;
    expect(samples.subarray(0, kept)).toEqual(said.subarray(0, kept));
    expect(samples.subarray(kept)).toEqual(said.subarray(0, FRAME_SAMPLES));
    sound.keep(0);
    expect(sound.sound()).toBeNull();
  });
});
