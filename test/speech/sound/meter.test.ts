import { describe, expect, test } from 'vitest';
import { framesOf, SAMPLE_RATE } from '../../../src/speech/sound/frame.ts';
import { createMeter, type Meter } from '../../../src/speech/sound/meter.ts';
import { madeSound, type Piece, type Surroundings } from '../../support/sound.ts';

function shownAfter(samples: Int16Array): Meter {
  const meter = createMeter();
  for (const frame of framesOf(samples)) meter.add(frame);
  return meter.now();
}

const louder = (samples: Int16Array, factor: number) =>
  samples.map((sample) => Math.max(-32_768, Math.min(32_767, sample * factor)));

describe('the meter says', () => {
  test.for<[string, Piece[], Surroundings, Meter['state'], number]>([
    ['nothing before the first sound', [], { noise: null }, 'waiting', 0],
    [
      'hearing you',
      [
        ['silence', 2],
        ['speech', 2],
      ],
      { noise: -40 },
      'hearing',
      0,
    ],
    ['hearing somebody who began at once', [['speech', 2]], { noise: -40 }, 'hearing', 0],
    [
      'silent',
      [
        ['speech', 3],
        ['silence', 4.4],
      ],
      { noise: -40 },
      'silent',
      4,
    ],
    [
      'silent for long',
      [
        ['speech', 3],
        ['silence', 40.4],
      ],
      { noise: -40 },
      'silent',
      40,
    ],
    [
      'silent though somebody types',
      [
        ['speech', 3],
        ['silence', 5.4],
      ],
      { noise: -40, clicks: true },
      'silent',
      5,
    ],
    ['that only zeros come', [['silence', 3]], { noise: null }, 'only zeros', 3],
  ])('%s', ([, pieces, around, state, silentSeconds]) => {
    expect(shownAfter(madeSound(pieces, around))).toMatchObject({ state, silentSeconds });
  });

  test('too quiet, and too loud', () => {
    const speech = madeSound(
      [
        ['silence', 1],
        ['speech', 3],
      ],
      { noise: -40 },
    );
    expect(shownAfter(louder(speech, 0.02)).state).toBe('too quiet');
    expect(shownAfter(louder(speech, 30)).state).toBe('clipping');
  });

  test('nobody to come closer while a sentence fades out', () => {
    const speech = madeSound(
      [
        ['silence', 1],
        ['speech', 3],
        ['silence', 1],
      ],
      { noise: -60 },
    );
    const fading = speech.map((sample, at) =>
      at < 3.5 * SAMPLE_RATE
        ? sample
        : sample * 10 ** ((3.5 * SAMPLE_RATE - at) / (0.3 * SAMPLE_RATE)),
    );
    const meter = createMeter();
    const states = [...framesOf(fading)].map((frame) => {
      meter.add(frame);
      return meter.now().state;
    });
    expect(states.slice(100)).toContain('silent');
    expect(states).not.toContain('too quiet');
  });

  test('how loud it is, as a share of the bar', () => {
    const speech = madeSound([['speech', 2]], { noise: -40 });
    const shares = [0.02, 0.2, 1].map((factor) => shownAfter(louder(speech, factor)).share);
    expect(shares).toEqual([...shares].sort());
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
    expect(shares[2]).toBeLessThan(1);
  });
});

test.for<[string, Piece[], number]>([
  ['nothing', [['silence', 4]], 0],
  [
    'what is spoken',
    [
      ['silence', 1],
      ['speech', 6],
      ['silence', 3],
      ['speech', 4],
      ['silence', 2],
    ],
    10,
  ],
])('of %s it counts the seconds as they come', ([, pieces, seconds]) => {
  const meter = createMeter();
  for (const frame of framesOf(madeSound(pieces, { noise: -40 }))) meter.add(frame);
  expect(Math.abs(meter.voicedSeconds() - seconds)).toBeLessThan(0.6);
});
