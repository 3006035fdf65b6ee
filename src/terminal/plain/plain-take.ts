import type { TakeEnd, TakeProgress, TakeRequest } from '../../prompter.ts';
import { createClock, observed, resumed, type TakeClock } from '../take/clock.ts';

/** A take in lines, at one moment. Its clock stands while it is paused. */
export interface PlainTake {
  readonly clock: TakeClock;
  readonly lines: readonly string[];
  readonly hintsUsed: number;
  /** It was said that the time is up. */
  readonly toldTime: boolean;
  /** The second at which the interviewer broke in; null while nobody has. */
  readonly stoppedAt: number | null;
}

export type Ending = Pick<TakeEnd, 'kind' | 'by'>;

/** What follows from a line or from time: the take now, what to say, and the end if it is one. */
export interface PlainStep {
  readonly take: PlainTake;
  readonly say: readonly string[];
  readonly ending?: Ending;
  /** The time is up, from now on. */
  readonly isTimeUp?: boolean;
  /** It began again: nothing that was said counts. */
  readonly isRestarted?: boolean;
}

export type Terms = Pick<
  TakeRequest,
  | 'mode'
  | 'targetSeconds'
  | 'allowedSeconds'
  | 'pace'
  | 'hints'
  | 'notes'
  | 'pause'
  | 'text'
  | 'toAccept'
  | 'stop'
  | 'sound'
>;

/** The take as it starts, or goes on where it was left; its clock stands until `running`. */
export function createPlainTake({
  text,
  activeMs,
  hintsUsed,
  allowedSeconds,
  stop,
}: Pick<TakeRequest, 'text' | 'activeMs' | 'hintsUsed' | 'allowedSeconds' | 'stop'>): PlainTake {
  return {
    clock: createClock(activeMs),
    lines: text === '' ? [] : text.split('\n'),
    hintsUsed,
    toldTime: allowedSeconds === null || activeMs / 1000 >= allowedSeconds,
    stoppedAt: stop?.brokenAt ?? null,
  };
}

export function running(take: PlainTake, now: number): PlainTake {
  return { ...take, clock: resumed(take.clock, now) };
}

/** Whether its clock goes: it stands while it is paused. */
export function isRunning({ clock }: PlainTake): boolean {
  return clock.seenAt !== undefined;
}

/** The same, its clock looked at now: monotonic milliseconds. */
export function seen(take: PlainTake, now: number): PlainTake {
  return { ...take, clock: observed(take.clock, now) };
}

/** How far it is, and, where somebody may break in, whether they did. */
export function progressOf(
  { clock, lines, hintsUsed, stoppedAt }: PlainTake,
  { stop }: Pick<Terms, 'stop'> = {},
): TakeProgress {
  const stopped = stop === undefined ? {} : { stoppedAt };
  return { text: textOf(lines), activeMs: clock.activeMs, hintsUsed, ...stopped };
}

export function textOf(lines: readonly string[]): string {
  return lines.join('\n').trim();
}

export function endOf(take: PlainTake, ending: Ending): TakeEnd {
  const { hintsUsed, stoppedAt } = take;
  const { interrupted, activeMs } = take.clock;
  const said = { text: textOf(take.lines), activeSeconds: activeMs / 1000, hintsUsed };
  return { ...ending, ...said, pasted: false, interrupted, stoppedAt };
}
