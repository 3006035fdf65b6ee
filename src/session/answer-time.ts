const BEAT_MS = 250;
/** Nothing holds a beat up that long but a stopped program or a machine asleep. */
const LONGEST_GAP_MS = 2000;
/** How often is said how long it has been. */
const TOLD_EVERY_MS = 1000;

/** An answer, and how long it took. */
export interface TimedAnswer<Answer> {
  answer: Answer;
  /** Without the time the program could not run. */
  seconds: number;
  /** There was such a time. */
  interrupted: boolean;
}

/**
 * Measures how long the person takes to answer. A menu says nothing of a Ctrl+Z or of a lid that was
 * closed, so a heartbeat does: a long gap between two beats is nobody's thinking. `elapsed` gives
 * milliseconds that only ever grow. `onSeconds` is told about once a second how long it has been, and
 * where the person leaves.
 */
export async function timedAnswer<Answer>(
  ask: () => Promise<Answer>,
  elapsed: () => number,
  onSeconds: (seconds: number) => void = () => {},
): Promise<TimedAnswer<Answer>> {
  let seen = elapsed();
  let active = 0;
  let told = 0;
  let interrupted = false;
  const count = () => {
    const now = elapsed();
    const gap = Math.max(0, now - seen);
    seen = now;
    if (gap > LONGEST_GAP_MS) interrupted = true;
    else active += gap;
  };
  const beat = setInterval(() => {
    count();
    if (active - told < TOLD_EVERY_MS) return;
    told = active;
    onSeconds(active / 1000);
  }, BEAT_MS);
  try {
    const answer = await ask();
    count();
    return { answer, seconds: active / 1000, interrupted };
  } catch (error) {
    count();
    onSeconds(active / 1000);
    throw error;
  } finally {
    clearInterval(beat);
  }
}
