import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, samplesIn } from '../../../src/speech/sound/samples.ts';
import { soundOf } from '../../../src/speech/sound/sound.ts';
import { wavOf } from '../../../src/speech/sound/wav.ts';

describe('samples in bytes', () => {
  test.for<[string, number[], number[]]>([
    ['none', [], []],
    ['the lower byte comes first', [1, 0, 0, 1], [1, 256]],
    ['negative ones', [0xff, 0xff, 0, 0x80], [-1, -32_768]],
    ['half a one is left out', [1, 0, 7], [1]],
  ])('%s', ([, bytes, samples]) => {
    expect([...samplesIn(Uint8Array.from(bytes))]).toEqual(samples);
    // A piece of something larger that a stream hands over, where no sample could begin.
    const odd = Buffer.from([9, ...bytes, 9]).subarray(1, bytes.length + 1);
    expect([...samplesIn(odd)]).toEqual(samples);
  });

  test('there and back', () => {
    fc.assert(
      fc.property(fc.int16Array(), (samples) => {
        expect(samplesIn(bytesOf(samples))).toEqual(samples);
      }),
    );
  });
});

describe('a WAV file', () => {
  test.for([0, 1, 16_000, 40_001])('of %i samples', (count) => {
    const samples = Int16Array.from({ length: count }, (_, at) => at % 300);
    const file = Buffer.concat([...wavOf(soundOf(samples))]);
    expect(file.length).toBe(44 + 2 * count);
    expect(file.toString('latin1', 0, 4)).toBe('RIFF');
    expect(file.readUInt32LE(4)).toBe(file.length - 8);
    expect(file.toString('latin1', 8, 16)).toBe('WAVEfmt ');
    expect(file.readUInt32LE(24)).toBe(16_000);
    expect(file.toString('latin1', 36, 40)).toBe('data');
    expect(file.readUInt32LE(40)).toBe(2 * count);
    expect(samplesIn(file.subarray(44))).toEqual(samples);
  });
});
