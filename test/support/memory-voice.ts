import { deliveryOf } from '../../src/speech/sound/delivery.ts';
import { levelsOf } from '../../src/speech/sound/frame.ts';
import { soundOf } from '../../src/speech/sound/sound.ts';
import { voicedIn } from '../../src/speech/sound/voiced.ts';
import type { Played, Recognition, Recording, Voice } from '../../src/voice.ts';
import { madeSound, type Piece } from './sound.ts';

interface Hearing {
  /** What is said in each recording, one after the other; the last for all others. */
  said?: readonly (readonly Piece[])[];
  /** Seconds of speech that were heard, whenever that is looked at; unknown when left out. */
  voicedSeconds?: number;
  /** Why nothing records. */
  lost?: string;
  /** That another recorder is at work than is set. */
  notice?: string;
  /** What the recogniser makes of each take; none is set when left out. */
  recognised?: readonly Recognition[];
  /** What comes of playing a sound; it is played at once when left out. */
  played?: (path: string) => Promise<Played>;
}

/** A microphone and a recogniser in memory; `tried` hears which commands were tried. */
export function memoryVoice(
  { said = [], lost, recognised, played, notice, voicedSeconds }: Hearing = {},
  tried: string[][] = [],
): Voice {
  let recorded = 0;
  let written = 0;
  let told = notice ?? null;

  function record(): Recording {
    const pieces = said[Math.min(recorded, said.length - 1)] ?? [];
    recorded += 1;
    return {
      resume: async () => undefined,
      pause: () => undefined,
      restart: () => undefined,
      meter: () => ({
        state: lost === undefined ? 'hearing' : 'lost',
        share: 0.5,
        silentSeconds: 0,
      }),
      voicedSeconds: () => voicedSeconds ?? null,
      lost: () => lost ?? (said.length === 0 ? 'no recorder is there' : null),
      stop() {
        const samples = madeSound(pieces, { noise: -45 });
        const isThere = pieces.length > 0 && lost === undefined;
        const levels = isThere ? levelsOf(samples) : [];
        return {
          delivery: deliveryOf(levels),
          stretches: voicedIn(levels).stretches,
          sound: isThere ? soundOf(samples) : null,
          lost: lost ?? null,
        };
      },
    };
  }

  return {
    advice: 'install a recorder',
    recorderName: () => 'memory',
    recorderNotice() {
      const now = told;
      told = null;
      return now;
    },
    record,
    playerAdvice: 'install a player',
    play: async (path) => played?.(path) ?? { ok: true, by: 'memory' },
    async transcriber(command) {
      if (recognised === undefined) return null;
      if (command !== undefined) tried.push([...command]);
      return {
        name: 'memory',
        async transcribe() {
          const now = recognised[Math.min(written, recognised.length - 1)];
          written += 1;
          return now ?? { ok: false, why: 'nothing is written in memory' };
        },
      };
    },
  };
}
