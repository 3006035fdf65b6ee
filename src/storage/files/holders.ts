import type { Holder } from './held-name.ts';
import { isAlive, processSpace, startOf } from './process.ts';

/** What can be found out about processes. */
export interface Processes {
  /** This one. */
  own(): Holder;
  isAlive(processId: number): boolean;
  /** When one of them began; null where that cannot be said. */
  startOf(processId: number): string | null;
  /** Wall-clock time in milliseconds since 1970. */
  now(): number;
}

let own: Holder | undefined;

export const realProcesses: Processes = {
  own() {
    own ??= {
      processId: process.pid,
      start: startOf(process.pid) ?? '',
      space: processSpace(),
    };
    return own;
  },
  isAlive,
  startOf,
  now: () => Date.now(),
};

/** Someone at work writes more often than that. */
const OUT_OF_SIGHT_MS = 5 * 60_000;
/** Nobody rehearses longer than that, so another process has the number by now. */
const UNKNOWN_START_MS = 24 * 60 * 60_000;

export type HeldBy = 'mine' | 'another' | 'nobody';

/**
 * Who holds a file, given whose name it bears and when it was last written. A process that has ended
 * holds nothing, nor does a later one of the same number. Where that cannot be told, as of a process
 * in another container, the time since the last writing decides: taken wrongly for gone, it goes on
 * with a file of its own.
 */
export function holdOf(holder: Holder | null, changedAt: number, processes: Processes): HeldBy {
  if (holder === null) return 'nobody';
  const me = processes.own();
  const age = processes.now() - changedAt;
  const within = (ms: number): HeldBy => (age < ms ? 'another' : 'nobody');
  if (holder.space !== me.space) return within(OUT_OF_SIGHT_MS);
  if (holder.processId === me.processId) return holder.start === me.start ? 'mine' : 'nobody';
  if (!processes.isAlive(holder.processId)) return 'nobody';
  const start = processes.startOf(holder.processId);
  if (start === null || holder.start === '') return within(UNKNOWN_START_MS);
  return start === holder.start ? 'another' : 'nobody';
}
