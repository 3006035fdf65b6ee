import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deliveryOf } from '../../../src/speech/sound/delivery.ts';
import { FRAME_MS, frameAt, levelsOf, SILENCE } from '../../../src/speech/sound/frame.ts';
import { voicedIn } from '../../../src/speech/sound/voiced.ts';
import { madeSound, type Piece, type Surroundings } from '../../support/sound.ts';

const ANSWER: Piece[] = [
  ['silence', 0.8],
  ['speech', 3],
  ['silence', 1.2],
  ['speech', 2],
  ['silence', 2.5],
  ['speech', 4],
  ['silence', 0.4],
  ['speech', 2],
  ['silence', 1],
];

const measured = (pieces: readonly Piece[], around: Surroundings) =>
  deliveryOf(levelsOf(madeSound(pieces, around)));

describe('a frame', () => {
  test.for([
    ['zeros', [0, 0, 0], { level: SILENCE, isZero: true, isClipped: false }],
    ['a faint hiss', [1, -1, 1], { level: SILENCE, isZero: false, isClipped: false }],
    ['half of full scale', [16_384, -16_384], { level: -6, isZero: false, isClipped: false }],
    ['cut off', [32_767, -32_768, 32_767], { level: 0, isZero: false, isClipped: true }],
    ['one click at the top', [32_767, 0, 0], { level: -5, isZero: false, isClipped: false }],
    ['no samples', [], { level: SILENCE, isZero: true, isClipped: false }],
  ] as const)('%s', ([, samples, expected]) => {
    const { level, ...rest } = frameAt(Int16Array.from(samples), 0);
    expect({ level: Math.round(level) + 0, ...rest }).toEqual(expected);
  });
});

describe('what the sound of a take measures', () => {
  test.for<[string, Surroundings]>([
    ['in a silent room', { noise: null }],
    ['in a quiet room', { noise: -40 }],
    ['in an office', { noise: -30 }],
    ['beside somebody who types', { noise: -40, clicks: true }],
  ])('%s', ([, around]) => {
    const { heard, firstWordSeconds, speechSeconds, pauses, soundSeconds } = measured(
      ANSWER,
      around,
    );
    expect(heard).toBe('speech');
    expect(soundSeconds).toBeCloseTo(16.9, 1);
    expect(Math.abs((firstWordSeconds ?? 0) - 0.8)).toBeLessThan(0.1);
    // The breath of 0.4 s is no speech; a whole second of silence is a pause.
    expect(Math.abs(speechSeconds - 11)).toBeLessThan(0.5);
    expect(pauses).toHaveLength(2);
    for (const [at, from, seconds] of [
      [0, 3.8, 1.2],
      [1, 7, 2.5],
    ] as const) {
      expect(Math.abs((pauses[at]?.fromSeconds ?? 0) - from)).toBeLessThan(0.2);
      expect(Math.abs((pauses[at]?.seconds ?? 0) - seconds)).toBeLessThan(0.25);
    }
  });

  test.for<[string, Piece[], Surroundings, string]>([
    ['nobody speaks', [['silence', 8]], { noise: -30 }, 'nothing'],
    ['only zeros', [['silence', 8]], { noise: null }, 'nothing'],
    ['nobody speaks, somebody types', [['silence', 8]], { noise: -30, clicks: true }, 'nothing'],
    ['no sound at all', [], { noise: null }, 'nothing'],
    ['a loud street', ANSWER, { noise: -8 }, 'too noisy'],
    [
      'a sentence in a long silence',
      [
        ['silence', 20],
        ['speech', 1],
        ['silence', 20],
      ],
      { noise: -40 },
      'speech',
    ],
  ])('%s', ([, pieces, around, expected]) => {
    const { heard, pauses } = measured(pieces, around);
    expect(heard).toBe(expected);
    if (heard !== 'speech') expect(pauses).toEqual([]);
  });
});

test('whatever the levels, the stretches are in order, apart, and inside the sound', () => {
  const levels = fc.oneof(
    fc.array(fc.double({ min: SILENCE, max: 0, noNaN: true }), { maxLength: 400 }),
    fc
      .array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: SILENCE, max: 0 })), {
        maxLength: 20,
      })
      .map((runs) => runs.flatMap(([count, level]) => Array<number>(count).fill(level))),
  );
  fc.assert(
    fc.property(levels, (made) => {
      const { stretches, range } = voicedIn(made);
      expect(range).toBeGreaterThanOrEqual(0);
      let end = -1;
      for (const { fromMs, toMs } of stretches) {
        expect(fromMs).toBeGreaterThan(end);
        expect(toMs).toBeGreaterThan(fromMs);
        end = toMs;
      }
      expect(end).toBeLessThanOrEqual(made.length * FRAME_MS);
    }),
  );
});

test('whatever the samples, the figures add up', () => {
  fc.assert(
    fc.property(fc.int16Array({ maxLength: 6000 }), (samples) => {
      const { soundSeconds, speechSeconds, pauses } = deliveryOf(levelsOf(samples));
      const silent = pauses.reduce((sum, { seconds }) => sum + seconds, 0);
      expect(speechSeconds + silent).toBeLessThanOrEqual(soundSeconds + 0.05);
    }),
  );
});
