import { deliveryOf } from '../speech/sound/delivery.ts';
import { FRAME_SAMPLES, type Frame, frameOf, SAMPLE_RATE } from '../speech/sound/frame.ts';
import { createMeter } from '../speech/sound/meter.ts';
import type { Recording } from '../voice.ts';
import type { Source, Started } from './source.ts';

/** Longer takes are measured and written down as far as this; the clock goes on. */
const LONGEST_SECONDS = 15 * 60;
const MOST_FRAMES = (LONGEST_SECONDS * SAMPLE_RATE) / FRAME_SAMPLES;
/** The key that makes a take stand, or ends it, is heard as well. */
const KEY_MS = 160;
const KEY_FRAMES = Math.ceil((KEY_MS * SAMPLE_RATE) / 1000 / FRAME_SAMPLES);

interface Listener {
  onSamples(samples: Int16Array): void;
  onLost(why: string): void;
}

/** Starts whatever records here. */
export type OpenSource = (listener: Listener) => Promise<Started>;

/** Records takes through `open`: what is heard while it does not stand, in whole frames. */
export function createRecording(
  open: OpenSource,
  { keepsSamples }: { keepsSamples: boolean },
): Recording {
  let frames: Frame[] = [];
  let kept: Int16Array[] = [];
  let rest = new Int16Array(0);
  let meter = createMeter();
  /** Of speech, before it stood the last time. */
  let voicedBefore = 0;
  let lost: string | null = null;
  let source: Source | null = null;
  /** Counts the times it went on: what comes of an earlier one is not heard any more. */
  let turn = 0;

  function hear(samples: Int16Array): void {
    const all = new Int16Array(rest.length + samples.length);
    all.set(rest);
    all.set(samples, rest.length);
    let at = 0;
    for (; at + FRAME_SAMPLES <= all.length; at += FRAME_SAMPLES) {
      if (frames.length >= MOST_FRAMES) break;
      const piece = all.subarray(at, at + FRAME_SAMPLES);
      const frame = frameOf(piece);
      frames.push(frame);
      meter.add(frame);
      if (keepsSamples) kept.push(piece.slice());
    }
    rest = all.slice(at, at + FRAME_SAMPLES - 1);
  }

  function halt(): void {
    turn += 1;
    source?.end();
    source = null;
    rest = new Int16Array(0);
  }

  function cutKey(): void {
    const length = Math.max(0, frames.length - KEY_FRAMES);
    frames.length = length;
    if (keepsSamples) kept.length = length;
  }

  function samples(): Int16Array | null {
    if (!keepsSamples || kept.length === 0) return null;
    const all = new Int16Array(kept.length * FRAME_SAMPLES);
    for (const [index, piece] of kept.entries()) all.set(piece, index * FRAME_SAMPLES);
    return all;
  }

  return {
    async resume() {
      if (lost !== null || source !== null) return;
      turn += 1;
      const mine = turn;
      voicedBefore += meter.voicedSeconds();
      meter = createMeter();
      const started = await open({
        onSamples(heard) {
          if (mine === turn) hear(heard);
        },
        onLost(why) {
          if (mine !== turn) return;
          lost = why;
          halt();
        },
      });
      if (mine !== turn) {
        if (started.ok) started.source.end();
      } else if (started.ok) source = started.source;
      else lost = started.why;
    },
    pause() {
      const wasHeard = source !== null;
      halt();
      if (wasHeard) cutKey();
    },
    restart() {
      frames = [];
      kept = [];
      rest = new Int16Array(0);
      voicedBefore = 0;
      meter = createMeter();
    },
    voicedSeconds: () => (lost === null ? voicedBefore + meter.voicedSeconds() : null),
    meter: () => (lost === null ? meter.now() : { state: 'lost', share: 0, silentSeconds: 0 }),
    lost: () => lost,
    stop() {
      halt();
      return { delivery: deliveryOf(frames), samples: samples(), lost };
    },
  };
}
