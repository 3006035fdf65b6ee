import type { TakeEnd, TakeRequest } from '../../prompter.ts';
import type { Guard } from '../guard.ts';
import { clockTime } from '../time.ts';
import type { LineReader } from './line-reader.ts';
import {
  createPlainTake,
  endOf,
  isRunning,
  type PlainStep,
  progressOf,
  running,
} from './plain-take.ts';
import { otherLines, timeLeft } from './take-commands.ts';
import { afterLine, afterStop, afterTime } from './take-step.ts';

interface PlainTerminal {
  reader: LineReader;
  print(...lines: string[]): void;
  ring(): void;
  guard: Pick<Guard, 'hold'>;
}

const TICK_MS = 1000;

/** How long it should take, or what is left of the round. */
function timeFor({ mode, targetSeconds, allowedSeconds, activeMs }: TakeRequest): string {
  if (targetSeconds === null) {
    return allowedSeconds === null ? '' : timeLeft(allowedSeconds, activeMs / 1000);
  }
  const isLonger = mode === 'typed' && allowedSeconds !== null && allowedSeconds !== targetSeconds;
  const typing = isLonger ? `, typing time ${clockTime(allowedSeconds)}` : '';
  return `Say it in ${clockTime(targetSeconds)}${typing}.`;
}

function howToEnd({ mode, toAccept }: TakeRequest): string {
  if (mode === 'aloud') return 'Speak now. Enter ends the take.';
  const end = 'A line with only a full stop ends it.';
  return toAccept
    ? `An empty line accepts it. What you type is added to it. ${end}`
    : `Type your answer. ${end}`;
}

/** How a take is ended, and what else may be typed. */
function howTo(request: TakeRequest): string {
  return `${howToEnd(request)} Other lines: ${otherLines(request).join(', ')}`;
}

/** What one has to know. Right after another take only what is not the same there. */
function introduction(request: TakeRequest, before: TakeRequest | null): string[] {
  const { heading, text, pause, stop } = request;
  const { about, part, place } = heading;
  const where =
    place === undefined ? `${about}, ${part}` : `${part}, ${place.position} of ${place.count}`;
  const isToAsk = !request.isAsked && before?.question !== request.question;
  const isHowNews = before === null || howTo(before) !== howTo(request);
  return [
    `${where}. ${timeFor(request)}`,
    ...(isToAsk ? [request.question] : []),
    ...(isHowNews ? [howTo(request)] : []),
    ...(pause.back === undefined ? [] : [`.back goes back to ${pause.back}.`]),
    ...(text === '' ? [] : ['So far:', ...text.split('\n')]),
    ...(stop?.brokenAt === undefined ? [] : [stop.line]),
  ];
}

function soundLine(lost: string | null): string {
  return lost === null ? 'Recording.' : `No sound: ${lost}. The take goes on without it.`;
}

/**
 * One take in append-only lines: the time is said at the target and at the end. Every line is kept
 * as it comes; that this fails is said once, and again when it fails in another way. `before` is the take it
 * follows at once, if it does.
 */
export async function runPlainTake(
  request: TakeRequest,
  terminal: PlainTerminal,
  before: TakeRequest | null = null,
): Promise<TakeEnd> {
  const { reader, print, ring, guard } = terminal;
  const { sound } = request;
  let toldLost = sound?.lost() ?? null;
  const now = () => performance.now();
  let take = createPlainTake(request);
  let told: string | undefined;

  const go = (step: PlainStep) => {
    take = step.take;
    if (request.bell && step.isTimeUp) ring();
    if (step.say.length > 0) print(...step.say);
  };
  const onContinue = () => {
    take = afterStop(take, now());
  };
  const keep = () => request.onProgress(progressOf(take, request));

  print(...introduction(request, before));
  if (sound !== undefined) {
    await sound.resume();
    print(soundLine(sound.lost()));
  }
  take = running(take, now());
  const release = guard.hold(() => {
    take = afterTime(take, request, now()).take;
    keep();
  });
  const ticking = setInterval(() => {
    go(afterTime(take, request, now()));
    const lost = sound?.lost() ?? null;
    if (lost !== null && lost !== toldLost) print(soundLine(lost));
    toldLost = lost;
    if (request.keptEveryMs !== undefined) keep();
  }, TICK_MS);
  process.on('SIGCONT', onContinue);
  try {
    for (;;) {
      const line = await reader.next();
      const wasRunning = isRunning(take);
      const step = afterLine(take, line, request, now());
      go(step);
      if (wasRunning && !isRunning(take) && !step.ending) request.onPause?.();
      if (step.isRestarted) sound?.restart();
      if (wasRunning !== isRunning(take)) {
        if (wasRunning) sound?.pause();
        else await sound?.resume();
      }
      const notice = keep();
      if (step.ending) return endOf(take, step.ending);
      if (notice !== undefined && notice !== told) print(notice);
      told = notice;
    }
  } finally {
    clearInterval(ticking);
    sound?.pause();
    process.off('SIGCONT', onContinue);
    release();
  }
}
