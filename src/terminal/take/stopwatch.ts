import * as clocks from './clock.ts';

/** The clock of a take in real time. */
export interface Stopwatch {
  /** Lets time run. */
  run(): void;
  /** Counts what has gone by since the last look. */
  observe(): void;
  /** Lets time stand. */
  stop(): void;
  /** Lets time stand because the whole program is about to; `onAwake` is called so many milliseconds later. */
  suspend(onAwake: () => void, afterMs: number): void;
  /** The whole program stood still, which is heard of only now. */
  stoodStill(): void;
  reset(): void;
  /** Whole milliseconds. */
  activeMs(): number;
  activeSeconds(): number;
  /** It was looked at so late that the program may have stood still. */
  isLate(): boolean;
  isInterrupted(): boolean;
}

/** A watch that stands, after so many milliseconds; while it runs, `onSecond` is called when its seconds change. */
export function createStopwatch(
  now: () => number,
  activeMs: number | undefined,
  onSecond: () => void,
): Stopwatch {
  let clock = clocks.createClock(activeMs);
  let timer: NodeJS.Timeout | undefined;

  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(tick, clocks.untilNextSecond(clock));
  };
  function tick(): void {
    clock = clocks.observed(clock, now());
    onSecond();
    wait();
  }

  return {
    run() {
      clock = clocks.resumed(clock, now());
      wait();
    },
    observe() {
      clock = clocks.observed(clock, now());
    },
    stop() {
      clearTimeout(timer);
      clock = clocks.paused(clock, now());
    },
    suspend(onAwake, afterMs) {
      clearTimeout(timer);
      clock = clocks.suspended(clock, now());
      timer = setTimeout(onAwake, afterMs);
    },
    stoodStill() {
      clock = clocks.wasStopped(clock, now());
    },
    reset() {
      clock = clocks.createClock();
    },
    activeMs: () => Math.round(clock.activeMs),
    activeSeconds: () => clocks.activeSeconds(clock),
    isLate: () => clock.late !== undefined,
    isInterrupted: () => clock.interrupted,
  };
}
