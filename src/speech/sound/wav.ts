import { SAMPLE_RATE } from './frame.ts';

export const HEADER_BYTES = 44;
const BYTES_A_SAMPLE = 2;

/** A sound as the bytes of a WAV file: one channel, 16 bits. */
export function wavOf(samples: Int16Array): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + samples.length * BYTES_A_SAMPLE);
  const view = new DataView(bytes.buffer);
  const word = (at: number, text: string) => {
    for (let index = 0; index < text.length; index += 1) bytes[at + index] = text.charCodeAt(index);
  };
  word(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, SAMPLE_RATE, true);
  view.setUint32(28, SAMPLE_RATE * BYTES_A_SAMPLE, true);
  view.setUint16(32, BYTES_A_SAMPLE, true);
  view.setUint16(34, 8 * BYTES_A_SAMPLE, true);
  word(36, 'data');
  view.setUint32(40, samples.length * BYTES_A_SAMPLE, true);
  samples.forEach((sample, at) => {
    view.setInt16(HEADER_BYTES + at * BYTES_A_SAMPLE, sample, true);
  });
  return bytes;
}
