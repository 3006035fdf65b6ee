import { countWords } from '../../text/words.ts';
import { cleanText } from '../take/clean.ts';
import { wasStopped } from '../take/clock.ts';
import { brokenInAt } from '../take/interruption.ts';
import { clockTime } from '../time.ts';
import {
  isRunning,
  type PlainStep,
  type PlainTake,
  running,
  seen,
  type Terms,
  textOf,
} from './plain-take.ts';
import { afterCommand, over } from './take-commands.ts';

/** Whether a line takes the words that stand there as they are. */
function accepts({ lines }: PlainTake, line: string, { text, toAccept }: Terms): boolean {
  return toAccept === true && line.trim() === '' && lines.join('\n') === text;
}

/** A line was typed; null is the end of input. `now` is monotonic milliseconds, as below. */
export function afterLine(
  take: PlainTake,
  line: string | null,
  terms: Terms,
  now: number,
): PlainStep {
  const current = seen(take, now);
  if (line === null) return over(current, terms, { kind: 'left', by: 'ctrl-c' });
  if (!isRunning(take)) return { take: running(take, now), say: ['The clock runs.'] };
  const step = afterCommand(current, line, terms, now);
  if (step !== null) return step;
  if (terms.mode === 'aloud' || accepts(current, line, terms)) {
    return over(current, terms, { kind: 'done' });
  }
  return { take: { ...current, lines: [...current.lines, cleanText(line)] }, say: [] };
}

/** Time went by. Says once when the interviewer breaks in, and when it is up. */
export function afterTime(
  take: PlainTake,
  { allowedSeconds, targetSeconds, stop, pace, sound }: Terms,
  now: number,
): PlainStep {
  const current = seen(take, now);
  const seconds = current.clock.activeMs / 1000;
  const words = stop === undefined ? 0 : countWords(textOf(take.lines));
  const voiced = sound?.voicedSeconds() ?? null;
  const far = { seconds: Math.floor(seconds), words, pace, voiced };
  const stoppedAt = brokenInAt(stop, take.stoppedAt, far);
  const breaksIn = take.stoppedAt === null && stoppedAt !== null;
  const isUp = allowedSeconds !== null && !take.toldTime && seconds >= allowedSeconds;
  const what = targetSeconds === null ? 'The time' : clockTime(allowedSeconds ?? 0);
  return {
    take: {
      ...current,
      toldTime: take.toldTime || isUp,
      stoppedAt,
    },
    say: [
      ...(breaksIn && stop !== undefined ? [stop.line] : []),
      ...(isUp ? [`${what} is up. Go on as long as you need.`] : []),
    ],
    isTimeUp: isUp,
  };
}

/** The program had been stopped and runs again. */
export function afterStop(take: PlainTake, now: number): PlainTake {
  return { ...take, clock: wasStopped(take.clock, now) };
}
