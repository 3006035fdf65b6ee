import { deliveryOf } from '../speech/sound/delivery.ts';
import { FRAME_MS } from '../speech/sound/frame.ts';
import { createMeter } from '../speech/sound/meter.ts';
import { voicedIn } from '../speech/sound/voiced.ts';
import type { Recording } from '../voice.ts';
import { createHeard } from './heard.ts';
import type { SoundSource, Started } from './source.ts';

/** The key that makes a take stand, or ends it, is heard as well. */
const KEY_MS = 160;
const KEY_FRAMES = Math.ceil(KEY_MS / FRAME_MS);

interface Listener {
  onSamples(samples: Int16Array): void;
  onLost(why: string): void;
}

/** Starts whatever records here. */
export type OpenSource = (listener: Listener) => Promise<Started>;

/** Records takes through `open`: what is heard while it does not stand, in whole frames. */
export function createRecording(
  open: OpenSource,
  { keepsSound }: { keepsSound: boolean },
): Recording {
  let meter = createMeter();
  const heard = createHeard(keepsSound, (frame) => meter.add(frame));
  /** Of speech, before it stood the last time. */
  let voicedBefore = 0;
  let lost: string | null = null;
  let source: SoundSource | null = null;
  /** Counts the times it went on: what comes of an earlier one is not heard any more. */
  let turn = 0;

  function halt(): void {
    turn += 1;
    source?.end();
    source = null;
    heard.breakOff();
  }

  return {
    async resume() {
      if (lost !== null || source !== null) return;
      turn += 1;
      const mine = turn;
      voicedBefore += meter.voicedSeconds();
      meter = createMeter();
      const started = await open({
        onSamples(samples) {
          if (mine === turn) heard.add(samples);
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
      if (wasHeard) heard.cut(KEY_FRAMES);
    },
    restart() {
      heard.breakOff();
      heard.cut(Number.POSITIVE_INFINITY);
      voicedBefore = 0;
      meter = createMeter();
    },
    voicedSeconds: () => (lost === null ? voicedBefore + meter.voicedSeconds() : null),
    meter: () => (lost === null ? meter.now() : { state: 'lost', share: 0, silentSeconds: 0 }),
    lost: () => lost,
    stop() {
      halt();
      const levels = heard.levels();
      const voiced = voicedIn(levels);
      const delivery = deliveryOf(levels, voiced);
      return { delivery, stretches: voiced.stretches, sound: heard.sound(), lost };
    },
  };
}
