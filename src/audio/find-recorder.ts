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
}

/**
 * Tries recorders in their order until one sends sound, the one that did the last time first. From then
 * on it is that one, until it does not start any more.
 */
export function chooseRecorder(
  recorders: readonly RecorderCommand[],
  {
    hold,
    remembered,
    patienceMs = SILENT_MS,
  }: { hold: Hold; remembered: RememberedRecorder; patienceMs?: number },
): RecorderChoice {
  let chosen: RecorderCommand | null = null;

  function inOrder(): readonly RecorderCommand[] {
    const last = chosen?.name ?? remembered.name();
    const first = recorders.filter(({ name }) => name === last);
    return [...first, ...recorders.filter(({ name }) => name !== last)];
  }

  return {
    name: () => chosen?.name ?? null,
    async open(listener) {
      const why: string[] = [];
      for (const recorder of inOrder()) {
        const started = await startSource(recorder, { hold, patienceMs, ...listener });
        if (started.ok) {
          if (chosen?.name !== recorder.name) remembered.keep(recorder.name);
          chosen = recorder;
          return started;
        }
        why.push(started.why);
      }
      return { ok: false, why: why.join('; ') || 'no program that records is known here' };
    },
  };
}
