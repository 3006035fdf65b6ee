import { SAMPLE_RATE } from './frame.ts';
import { bytesOf } from './samples.ts';
import type { Sound } from './sound.ts';

export const HEADER_BYTES = 44;
const BYTES_A_SAMPLE = 2;

function header(samples: number): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  const word = (at: number, text: string) => {
    for (let index = 0; index < text.length; index += 1) bytes[at + index] = text.charCodeAt(index);
  };
  const soundBytes = samples * BYTES_A_SAMPLE;
  word(0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + soundBytes, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, SAMPLE_RATE, true);
  view.setUint32(28, SAMPLE_RATE * BYTES_A_SAMPLE, true);
  view.setUint16(32, BYTES_A_SAMPLE, true);
  view.setUint16(34, 8 * BYTES_A_SAMPLE, true);
  word(36, 'data');
  view.setUint32(40, soundBytes, true);
  return bytes;
}

/** A sound as the bytes of a WAV file, one channel, 16 bits: in pieces, each only good until the next. */
export function* wavOf(sound: Sound): Generator<Uint8Array> {
  yield header(sound.length);
  for (const piece of sound.pieces()) yield bytesOf(piece);
}
