import { clockTime } from '../time.ts';

/** Longer silences are not the person's: the machine slept, or the program was stopped. */
const LONGEST_GAP_MS = 5000;
/** A gap that a stop explains once one is known; the ticks come every second. */
const LATE_MS = 1500;

/**
 * Time spent on a take, in milliseconds. Every `now` is monotonic milliseconds from the same
 * source, so the wall clock may jump.
 */
export interface TakeClock {
  readonly activeMs: number;
  /** When the running clock was last looked at; undefined while it stands. */
  readonly seenAt: number | undefined;
  /** Some time was left out because the program could not run. */
  readonly interrupted: boolean;
  /** The last late look: it may turn out that the program was stopped then. */
  readonly late: { readonly ms: number; readonly at: number } | undefined;
}

/** A clock that stands, after time already used. */
export function createClock(activeMs = 0): TakeClock {
  return { activeMs, seenAt: undefined, interrupted: false, late: undefined };
}

/** Counts the time since the last look, unless the gap is too long to be anybody's. */
export function observed(clock: TakeClock, now: number): TakeClock {
  if (clock.seenAt === undefined) return clock;
  const gap = Math.max(0, now - clock.seenAt);
  if (gap > LONGEST_GAP_MS) return { ...clock, seenAt: now, interrupted: true, late: undefined };
  const late = gap > LATE_MS ? { ms: gap, at: now } : clock.late;
  return { ...clock, activeMs: clock.activeMs + gap, seenAt: now, late };
}

export function resumed(clock: TakeClock, now: number): TakeClock {
  return clock.seenAt === undefined ? { ...clock, seenAt: now } : clock;
}

export function paused(clock: TakeClock, now: number): TakeClock {
  return { ...observed(clock, now), seenAt: undefined, late: undefined };
}

/** Stands because the whole program is about to. */
export function suspended(clock: TakeClock, now: number): TakeClock {
  return { ...paused(clock, now), interrupted: true };
}

/**
 * The program learns that it was stopped from outside (SIGSTOP) and runs again. The gap is not
 * counted; if a late tick came first and counted it, that is taken back.
 */
export function wasStopped(clock: TakeClock, now: number): TakeClock {
  if (clock.seenAt === undefined) return clock;
  const counted = clock.late && now - clock.late.at < LATE_MS ? clock.late.ms : 0;
  const activeMs = clock.activeMs - counted;
  return { activeMs, seenAt: now, interrupted: true, late: undefined };
}

/** Whole seconds used; a clock shows full ones. */
export function activeSeconds(clock: TakeClock): number {
  return Math.floor(clock.activeMs / 1000);
}

/** Milliseconds until the seconds change. */
export function untilNextSecond(clock: TakeClock): number {
  return Math.ceil(1000 - (clock.activeMs % 1000));
}

/** Whether the countdown came to zero between two looks. Whole seconds; null is no countdown. */
export function isTimeUp(allowed: number | null, before: number, now: number): boolean {
  return allowed !== null && before < allowed && now >= allowed;
}

/** The countdown in words: `1:12 left`, `0:00 left`, then `+0:12 over`. Whole seconds. */
export function countdown(allowed: number, used: number): { time: string; word: 'left' | 'over' } {
  return used > allowed
    ? { time: `+${clockTime(used - allowed)}`, word: 'over' }
    : { time: clockTime(allowed - used), word: 'left' };
}
