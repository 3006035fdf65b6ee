import { FRAME_SAMPLES } from './frame.ts';

/**
 * Frames in half to two thirds of their room, exact to the last bit, the way FLAC does it: the first sample,
 * then how far each is from the straight line through the two before it, in Rice code. A frame stands for itself.
 */

/** What a frame takes at most: its samples as they are, and the byte in front. */
export const MOST_FRAME_BYTES = 1 + 2 * FRAME_SAMPLES;
/** The byte in front is how many low bits of each number are written as they are; or this: all of them. */
const UNPACKED = 255;
const SAMPLE_BITS = 16;

/** Small numbers, whatever their sign, as small ones that have none. */
const withoutSign = (number: number) => (number << 1) ^ (number >> 31);
const withSign = (number: number) => (number >>> 1) ^ -(number & 1);

/** Of one frame at a time: how far its samples are from what the two before let expect. */
const distances = new Int32Array(FRAME_SAMPLES);

function measure(samples: Int16Array): void {
  let last = samples[0] ?? 0;
  let before = last;
  distances[0] = 0;
  for (let at = 1; at < FRAME_SAMPLES; at += 1) {
    const sample = samples[at] ?? 0;
    distances[at] = withoutSign(sample - 2 * last + before);
    before = last;
    last = sample;
  }
}

/** Bits of the frame whose numbers have so many low ones. */
function bitsWith(low: number): number {
  let bits = SAMPLE_BITS + (FRAME_SAMPLES - 1) * (low + 1);
  for (const each of distances) bits += each >>> low;
  return bits;
}

/** The number of low bits with which the frame is shortest; `UNPACKED` where nothing is won. */
function lowBits(): number {
  const sum = distances.reduce((all, each) => all + each, 0);
  let low = Math.ceil(Math.log2(sum / FRAME_SAMPLES + 1));
  // A few far ones, as in a click, say nothing of the others.
  while (low > 0 && bitsWith(low - 1) <= bitsWith(low)) low -= 1;
  return bitsWith(low) < SAMPLE_BITS * FRAME_SAMPLES ? low : UNPACKED;
}

/** Writes a frame into `bytes` at `at`, where there has to be room. Returns where it ends. */
export function packFrame(samples: Int16Array, bytes: Uint8Array, at: number): number {
  measure(samples);
  const low = lowBits();
  let end = at;
  let held = 0;
  let count = 0;
  const put = (number: number, bits: number) => {
    held |= number << count;
    count += bits;
    for (; count >= 8; count -= 8) {
      bytes[end] = held;
      end += 1;
      held >>>= 8;
    }
  };
  put(low, 8);
  put((samples[0] ?? 0) & 0xffff, SAMPLE_BITS);
  for (let index = 1; index < FRAME_SAMPLES; index += 1) {
    if (low === UNPACKED) {
      put((samples[index] ?? 0) & 0xffff, SAMPLE_BITS);
      continue;
    }
    const distance = distances[index] ?? 0;
    let ones = distance >>> low;
    for (; ones >= 8; ones -= 8) put(0xff, 8);
    put((1 << ones) - 1, ones + 1);
    put(distance & ((1 << low) - 1), low);
  }
  put(0, (8 - count) % 8);
  return end;
}

/** Reads the frame that begins at `at` in `bytes` into `samples` at `to`. */
export function unpackFrame(bytes: Uint8Array, at: number, samples: Int16Array, to: number): void {
  let next = at;
  let held = 0;
  let count = 0;
  const take = (bits: number): number => {
    for (; count < bits; count += 8) {
      held |= (bytes[next] ?? 0) << count;
      next += 1;
    }
    const taken = held & ((1 << bits) - 1);
    held >>>= bits;
    count -= bits;
    return taken;
  };
  const low = take(8);
  samples[to] = take(SAMPLE_BITS);
  let last = samples[to] ?? 0;
  let before = last;
  for (let index = 1; index < FRAME_SAMPLES; index += 1) {
    if (low === UNPACKED) {
      samples[to + index] = take(SAMPLE_BITS);
      continue;
    }
    let ones = 0;
    while (take(1) === 1) ones += 1;
    const distance = withSign((ones << low) | take(low));
    const sample = distance + 2 * last - before;
    samples[to + index] = sample;
    before = last;
    last = sample;
  }
}
