import type { Hold } from './child.ts';
import type { RecorderCommand } from './recorders.ts';
import type { OpenSource } from './recording.ts';
import { SILENT_MS, startSource } from './source.ts';

/** Which recorder worked the last time. */
export interface RememberedRecorder {
  name(): string | null;
  keep(name: string): void;
}

export interface RecorderChoice {
  open: OpenSource;
  /** The one at work, or the one that was; null before the first. */
  name(): string | null;
  /** That another one records than is set, and why: told once; null where there is nothing to tell. */
  notice(): string | null;
}

interface Circumstances {
  hold: Hold;
  /** The one the person has set: tried before all others. */
  set?: RecorderCommand | undefined;
  remembered: RememberedRecorder;
  patienceMs?: number;
}

/**
 * Tries recorders in their order until one sends sound: the one that is set, then the one that did the
 * last time. From then on it is that one, until it does not start any more.
 */
export function chooseRecorder(
  recorders: readonly RecorderCommand[],
  { hold, set, remembered, patienceMs = SILENT_MS }: Circumstances,
): RecorderChoice {
  let chosen: RecorderCommand | null = null;
  let told: string | null = null;

  function inOrder(): RecorderCommand[] {
    const before = chosen?.name ?? remembered.name();
    const last = recorders.find(({ name }) => name === before);
    const all = [chosen, set, last, ...recorders].filter((each) => each != null);
    return [...new Set(all)];
  }

  return {
    name: () => chosen?.name ?? null,
    notice() {
      const now = told;
      told = null;
      return now;
    },
    async open(listener) {
      const why = new Map<RecorderCommand, string>();
      for (const recorder of inOrder()) {
        const started = await startSource(recorder, { hold, patienceMs, ...listener });
        if (started.ok) {
          if (chosen !== recorder && recorder !== set) remembered.keep(recorder.name);
          chosen = recorder;
          const failed = set === undefined ? undefined : why.get(set);
          if (failed !== undefined) {
            told = `${recorder.name} records, for what is set in config.yaml does not: ${failed}.`;
          }
          return started;
        }
        why.set(recorder, started.why);
      }
      const all = [...why.values()].join('; ');
      return { ok: false, why: all || 'no program that records is known here' };
    },
  };
}
