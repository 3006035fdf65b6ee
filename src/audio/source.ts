import { samplesIn } from '../speech/sound/samples.ts';
import { type Child, type Hold, startChild, whyEnded } from './child.ts';
import type { RecorderCommand } from './recorders.ts';

/** So long without sound, from the start or from the last of it, and there is none. */
export const SILENT_MS = 3000;

/** A recorder at work. */
export interface SoundSource {
  end(): void;
}

interface Listening {
  hold: Hold;
  /** Samples as they come; never half of one. */
  onSamples(samples: Int16Array): void;
  /** It ended by itself, or sends nothing any more. */
  onLost(why: string): void;
  patienceMs: number;
}

/** What became of starting a recorder. */
export type Started = { ok: true; source: SoundSource } | { ok: false; why: string };

/** Starts a recorder; it is at work with its first sound. */
export function startSource(
  recorder: RecorderCommand,
  { hold, onSamples, onLost, patienceMs }: Listening,
): Promise<Started> {
  return new Promise((resolve) => {
    let state: 'starting' | 'running' | 'over' = 'starting';
    let odd: number | null = null;
    let watch: NodeJS.Timeout | undefined;

    const source: SoundSource = {
      end() {
        state = 'over';
        clearTimeout(watch);
        child.end();
      },
    };

    function fail(why: string): void {
      const before = state;
      source.end();
      if (before === 'starting') resolve({ ok: false, why });
      if (before === 'running') onLost(why);
    }

    function watched(): void {
      clearTimeout(watch);
      watch = setTimeout(() => fail(`${recorder.name} sends no sound`), patienceMs);
    }

    /** Bytes as samples; the first half of one waits for the other. */
    function samplesOf(bytes: Buffer): Int16Array {
      const whole = odd === null ? bytes : Buffer.concat([Buffer.from([odd]), bytes]);
      odd = whole.length % 2 === 1 ? (whole.at(-1) ?? 0) : null;
      return samplesIn(whole);
    }

    function onData(bytes: Buffer): void {
      if (state === 'over') return;
      watched();
      const samples = samplesOf(bytes);
      if (samples.length === 0) return;
      if (state === 'starting') {
        state = 'running';
        resolve({ ok: true, source });
      }
      onSamples(samples);
    }

    const child: Child = startChild(recorder.command, { hold, onData });
    watched();
    void child.ended.then((end) => {
      if (state !== 'over') fail(whyEnded(recorder.name, end));
    });
  });
}
