import type { TakeEnd, TakeProgress, TakeRequest } from '../../prompter.ts';
import { countWords, spokenSeconds } from '../../text/words.ts';
import { cleanText } from '../take/clean.ts';
import {
  countdown,
  createClock,
  observed,
  paused,
  resumed,
  type TakeClock,
  wasStopped,
} from '../take/clock.ts';
import { hintWords } from '../take/hint-words.ts';
import { brokenInAt } from '../take/interruption.ts';
import { clockTime } from '../time.ts';

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
export interface Step {
  readonly take: PlainTake;
  readonly say: readonly string[];
  readonly ending?: Ending;
  /** The time is up, from now on. */
  readonly isTimeUp?: boolean;
  /** It began again: nothing that was said counts. */
  readonly isRestarted?: boolean;
}

type Terms = Pick<
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

function seen(take: PlainTake, now: number): PlainTake {
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

function textOf(lines: readonly string[]): string {
  return lines.join('\n').trim();
}

export function endOf(take: PlainTake, ending: Ending): TakeEnd {
  const { hintsUsed, stoppedAt } = take;
  const { interrupted, activeMs } = take.clock;
  const said = { text: textOf(take.lines), activeSeconds: activeMs / 1000, hintsUsed };
  return { ...ending, ...said, pasted: false, interrupted, stoppedAt };
}

/** What the gauge beside a written text would show. */
function lengthOf(take: PlainTake, { targetSeconds, pace }: Terms): string[] {
  if (targetSeconds === null) return [];
  const words = countWords(textOf(take.lines));
  const count = words === 1 ? '1 word' : `${words} words`;
  const time = clockTime(Math.round(spokenSeconds(words, pace)));
  return [`${count}: ${time} to say, the target is ${clockTime(targetSeconds)}.`];
}

function over(take: PlainTake, terms: Terms, ending: Ending): Step {
  const { allowedSeconds, targetSeconds } = terms;
  if (allowedSeconds === null) return { take, say: lengthOf(take, terms), ending };
  const seconds = take.clock.activeMs / 1000;
  if (targetSeconds === null) return { take, say: [timeLeft(allowedSeconds, seconds)], ending };
  const past = seconds - allowedSeconds;
  const remark = past >= 1 ? `, ${clockTime(past)} over` : '';
  return { take, say: [`Time: ${clockTime(seconds)}${remark}.`], ending };
}

/** What the clock of a round shows: `29:50 left.` */
export function timeLeft(allowedSeconds: number, seconds: number): string {
  const { time, word } = countdown(Math.ceil(allowedSeconds), Math.floor(seconds));
  return `${time} ${word}.`;
}

function hint(take: PlainTake, { hints }: Terms): Step {
  const phrase = hints[take.hintsUsed];
  if (phrase === undefined) return { take, say: ['No more hints.'] };
  return {
    take: { ...take, hintsUsed: take.hintsUsed + 1 },
    say: [`Hint: ${hintWords(phrase)}${phrase.endsWith('?') ? '' : '.'}`],
  };
}

function lookAtNotes(take: PlainTake, { notes = [] }: Terms): Step {
  const say = notes.length === 0 ? ['There are no notes here.'] : notes.map((note) => `- ${note}`);
  return { take, say };
}

function restart(take: PlainTake, { pause: { restart: what } }: Terms, now: number): Step {
  if (what === undefined) return { take, say: ['There is no starting again here.'] };
  const empty = { ...take, lines: [], clock: createClock(), toldTime: false };
  return { take: running(empty, now), say: ['From the beginning.'], isRestarted: true };
}

function pause(take: PlainTake, { allowedSeconds }: Terms, now: number): Step {
  if (allowedSeconds === null) return { take, say: ['No clock runs here. Take your time.'] };
  const standing = { ...take, clock: paused(take.clock, now) };
  return { take: standing, say: ['Paused. The clock waits. Enter goes on.'] };
}

function back(take: PlainTake, terms: Terms): Step {
  if (terms.pause.back === undefined) return { take, say: ['There is no section to go back to.'] };
  return { take, say: [], ending: { kind: 'back' } };
}

function skip(take: PlainTake, terms: Terms): Step {
  if (terms.pause.skip === undefined) return { take, say: ['There is nothing to skip here.'] };
  return over(take, terms, { kind: 'skipped' });
}

/** What a clock in the corner and the gauge would show. */
function time(take: PlainTake, terms: Terms): Step {
  const { mode, allowedSeconds } = terms;
  const seconds = take.clock.activeMs / 1000;
  const clock =
    allowedSeconds === null
      ? `${clockTime(Math.floor(seconds))} so far.`
      : timeLeft(allowedSeconds, seconds);
  return { take, say: [clock, ...(mode === 'typed' ? lengthOf(take, terms) : [])] };
}

/** Lines that are no part of the answer. */
const COMMANDS = new Map<string, (take: PlainTake, terms: Terms, now: number) => Step>([
  ['.', (take, terms) => over(take, terms, { kind: 'done' })],
  ['.skip', skip],
  ['.back', back],
  ['.quit', (take, terms) => over(take, terms, { kind: 'left', by: 'menu' })],
  ['.hint', hint],
  ['.notes', lookAtNotes],
  ['.time', time],
  ['.again', restart],
  ['.pause', pause],
]);

/** Whether a line takes the words that stand there as they are. */
function accepts({ lines }: PlainTake, line: string, { text, toAccept }: Terms): boolean {
  return toAccept === true && line.trim() === '' && lines.join('\n') === text;
}

/** A line was typed; null is the end of input. `now` is monotonic milliseconds, as below. */
export function afterLine(take: PlainTake, line: string | null, terms: Terms, now: number): Step {
  const current = seen(take, now);
  if (line === null) return over(current, terms, { kind: 'left', by: 'ctrl-c' });
  if (!isRunning(take)) return { take: running(take, now), say: ['The clock runs.'] };
  const command = COMMANDS.get(line.trim());
  if (command) return command(current, terms, now);
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
): Step {
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
