import type { TakeProgress } from '../../prompter.ts';

/** Typed words are on disk after so many milliseconds at most, and a tick. */
const CHANGED_MS = 2000;
/** The time used alone is worth saving less often. */
const UNCHANGED_MS = 5000;

export interface DraftKeeper {
  /** Saves if it is time to; returns what went wrong with the last save, if anything did. */
  offer(progress: TakeProgress, now: number): string | undefined;
  /** Saves what is not saved yet, at once. */
  flush(progress: TakeProgress): void;
}

/**
 * Calls `save` at most every two seconds, or as often as `everyMs` says, and only when something
 * changed. Milliseconds.
 */
export function createDraftKeeper(
  save: (progress: TakeProgress) => string | undefined,
  start: { progress: TakeProgress; now: number; everyMs?: number | undefined },
): DraftKeeper {
  let saved = start.progress;
  let triedAt = start.now;
  let problem: string | undefined;
  const { everyMs = UNCHANGED_MS } = start;

  const textDiffers = (progress: TakeProgress) =>
    progress.text !== saved.text ||
    progress.hintsUsed !== saved.hintsUsed ||
    progress.stoppedAt !== saved.stoppedAt;
  const timeDiffers = (progress: TakeProgress) => progress.activeMs !== saved.activeMs;
  const keep = (progress: TakeProgress) => {
    problem = save(progress);
    if (problem === undefined) saved = progress;
  };

  return {
    offer(progress, now) {
      const waited = now - triedAt;
      const due = textDiffers(progress)
        ? waited >= Math.min(CHANGED_MS, everyMs)
        : timeDiffers(progress) && waited >= everyMs;
      if (due) {
        triedAt = now;
        keep(progress);
      }
      return problem;
    },
    flush(progress) {
      if (textDiffers(progress) || timeDiffers(progress)) keep(progress);
    },
  };
}
