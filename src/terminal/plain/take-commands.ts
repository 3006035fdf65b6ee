import { countWords, spokenSeconds } from '../../text/words.ts';
import { countdown, createClock, paused } from '../take/clock.ts';
import { hintWords } from '../take/hint-words.ts';
import { clockTime } from '../time.ts';
import {
  type Ending,
  type PlainStep,
  type PlainTake,
  running,
  type Terms,
  textOf,
} from './plain-take.ts';

/** What the gauge beside a written text would show. */
function lengthOf(take: PlainTake, { targetSeconds, pace }: Terms): string[] {
  if (targetSeconds === null) return [];
  const words = countWords(textOf(take.lines));
  const count = words === 1 ? '1 word' : `${words} words`;
  const time = clockTime(Math.round(spokenSeconds(words, pace)));
  return [`${count}: ${time} to say, the target is ${clockTime(targetSeconds)}.`];
}

export function over(take: PlainTake, terms: Terms, ending: Ending): PlainStep {
  const { allowedSeconds, targetSeconds } = terms;
  if (allowedSeconds === null) return { take, say: lengthOf(take, terms), ending };
  const seconds = take.clock.activeMs / 1000;
  // The next thing that is asked begins with what is left of the round.
  if (targetSeconds === null) return { take, say: [], ending };
  const past = seconds - allowedSeconds;
  const remark = past >= 1 ? `, ${clockTime(past)} over` : '';
  return { take, say: [`Time: ${clockTime(seconds)}${remark}.`], ending };
}

/** What the clock of a round shows: `29:50 left.` */
export function timeLeft(allowedSeconds: number, seconds: number): string {
  const { time, word } = countdown(Math.ceil(allowedSeconds), Math.floor(seconds));
  return `${time} ${word}.`;
}

const NO_HINTS = 'No more hints.';

function hint(take: PlainTake, { hints }: Terms): PlainStep {
  const phrase = hints[take.hintsUsed];
  if (phrase === undefined) return { take, say: [NO_HINTS] };
  return {
    take: { ...take, hintsUsed: take.hintsUsed + 1 },
    say: [`Hint: ${hintWords(phrase)}${phrase.endsWith('?') ? '' : '.'}`],
  };
}

function restart(take: PlainTake, _: Terms, now: number): PlainStep {
  const empty = { ...take, lines: [], clock: createClock(), toldTime: false };
  return { take: running(empty, now), say: ['From the beginning.'], isRestarted: true };
}

function pause(take: PlainTake, _: Terms, now: number): PlainStep {
  const standing = { ...take, clock: paused(take.clock, now) };
  return { take: standing, say: ['Paused. The clock waits. Enter goes on.'] };
}

/** What a clock in the corner and the gauge would show. */
function time(take: PlainTake, terms: Terms): PlainStep {
  const { mode, allowedSeconds } = terms;
  const seconds = take.clock.activeMs / 1000;
  const clock =
    allowedSeconds === null
      ? `${clockTime(Math.floor(seconds))} so far.`
      : timeLeft(allowedSeconds, seconds);
  return { take, say: [clock, ...(mode === 'typed' ? lengthOf(take, terms) : [])] };
}

/** A line that is no part of the answer. */
interface Command {
  run(take: PlainTake, terms: Terms, now: number): PlainStep;
  /** Whether it does something here, and what is said where it does not; it does everywhere when left out. */
  isHere?(terms: Terms): boolean;
  otherwise?: string;
}

/** In the order they are offered in; but the end and the way back are told apart. */
const COMMANDS = new Map<string, Command>([
  ['.', { run: (take, terms) => over(take, terms, { kind: 'done' }) }],
  [
    '.back',
    {
      run: (take) => ({ take, say: [], ending: { kind: 'back' } }),
      isHere: ({ pause: { back } }) => back !== undefined,
      otherwise: 'There is no section to go back to.',
    },
  ],
  ['.hint', { run: hint, isHere: ({ hints }) => hints.length > 0, otherwise: NO_HINTS }],
  [
    '.notes',
    {
      run: (take, { notes = [] }) => ({ take, say: notes.map((note) => `- ${note}`) }),
      isHere: ({ notes = [] }) => notes.length > 0,
      otherwise: 'There are no notes here.',
    },
  ],
  ['.time', { run: time }],
  [
    '.pause',
    {
      run: pause,
      isHere: ({ allowedSeconds }) => allowedSeconds !== null,
      otherwise: 'No clock runs here. Take your time.',
    },
  ],
  [
    '.again',
    {
      run: restart,
      isHere: ({ pause: { restart: what } }) => what !== undefined,
      otherwise: 'There is no starting again here.',
    },
  ],
  [
    '.skip',
    {
      run: (take, terms) => over(take, terms, { kind: 'skipped' }),
      isHere: ({ pause: { skip } }) => skip !== undefined,
      otherwise: 'There is nothing to skip here.',
    },
  ],
  ['.quit', { run: (take, terms) => over(take, terms, { kind: 'left', by: 'menu' }) }],
]);

/** Lines that mean something here, but for the end and the way back. */
export function otherLines(terms: Terms): string[] {
  const told = [...COMMANDS].filter(([, { isHere }]) => isHere?.(terms) ?? true);
  return told.map(([line]) => line).filter((line) => line !== '.' && line !== '.back');
}

/** What a line that is a command does; null where it is none. */
export function afterCommand(
  take: PlainTake,
  line: string,
  terms: Terms,
  now: number,
): PlainStep | null {
  const command = COMMANDS.get(line.trim());
  if (command === undefined) return null;
  const { run, isHere, otherwise = '' } = command;
  return (isHere?.(terms) ?? true) ? run(take, terms, now) : { take, say: [otherwise] };
}
