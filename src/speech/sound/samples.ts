/** Samples as the bytes that recorders, players and WAV files have them in: two each, the lower first. */

const BYTES = 2;
const isHere = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function turned(samples: Int16Array): Int16Array {
  return samples.map((sample) => ((sample & 0xff) << 8) | ((sample >> 8) & 0xff));
}

/** The samples of such bytes; half a one at the end is left out. A view of them wherever that is possible. */
export function samplesIn(bytes: Uint8Array): Int16Array {
  const whole = bytes.byteOffset % BYTES === 0 ? bytes : new Uint8Array(bytes);
  const samples = new Int16Array(whole.buffer, whole.byteOffset, whole.length >> 1);
  return isHere ? samples : turned(samples);
}

/** The samples as such bytes, a view of them wherever that is possible. */
export function bytesOf(samples: Int16Array): Uint8Array {
  const { buffer, byteOffset, byteLength } = isHere ? samples : turned(samples);
  return new Uint8Array(buffer, byteOffset, byteLength);
}
