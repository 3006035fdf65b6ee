import { Cancelled } from '../../errors.ts';
import { secondsUsed, type Thread } from '../../mock/loop.ts';
import type { BegunSaying } from '../../mock/loop-draft.ts';
import type { Interruption, TakeEnd, TakeProgress, TakeRequest } from '../../prompter.ts';
import type { HeardTake, LeftWords } from '../spoken/spoken-take.ts';
import { type LoopRoom, tell } from './room.ts';

/** A tick of the clock comes about every second: a loop goes on at the second it was left at. */
const KEPT_EVERY_MS = 800;

/** Something to be said to an interviewer, in one take. */
export interface Saying {
  round: number;
  thread: Thread;
  /** As it is asked. */
  ask: string;
  /** It was printed just before. */
  isAsked?: true;
  begun: BegunSaying;
  stop?: Interruption;
}

/** What is left of an interruption, after what was spoken before. */
function goneOn(stop: Interruption, { stoppedAt, voicedSeconds }: BegunSaying): Interruption {
  if (stoppedAt !== null) return { ...stop, brokenAt: stoppedAt };
  if (stop.voiced === undefined) return stop;
  const { from, until } = stop.voiced;
  return { ...stop, voiced: { from: from - voicedSeconds, until: until - voicedSeconds } };
}

/** What is kept of a take while it lasts: nobody hints here. */
type Kept = Omit<TakeProgress, 'hintsUsed'>;

/** What was said, and how far that is known. */
export interface Said {
  end: TakeEnd;
  heard: HeardTake;
}

/** What stands at the top of a take: where in the loop it is. */
export function whereInLoop(round: number, rounds: number): string {
  return rounds === 1 ? 'Mock interview' : `Round ${round + 1} of ${rounds}`;
}

/** The take, recorded where that is asked for. What records is loaded only then. */
async function takeAndHear(
  request: Omit<TakeRequest, 'onProgress'>,
  { begun }: Saying,
  room: LoopRoom,
  keep: (progress: Kept) => string | undefined,
): Promise<Said & { left: LeftWords | null }> {
  const { prompter, keeper } = room;
  const { clock, recording } = keeper.loop().plan;
  if (clock !== 'spoken' || recording === 'none') {
    const end = await prompter.take({ ...request, onProgress: keep });
    const words = clock === 'spoken' ? null : end.text;
    return { end, heard: { words, doubtful: [] }, left: null };
  }
  const [{ openEars }, { spokenTake }] = await Promise.all([
    import('../spoken/ears.ts'),
    import('../spoken/spoken-take.ts'),
  ]);
  const part = begun.probe === null ? 'whole' : 'follow-up';
  const ears = await openEars(recording, { session: begun.session, part }, room);
  return spokenTake({ ...request, onProgress: keep }, ears, room);
}

/**
 * A take before an interviewer: the clock of the round, no hint, no gauge. Throws `Cancelled` where the
 * person leaves: what was said is kept then, to the second.
 */
export async function sayIt(saying: Saying, room: LoopRoom): Promise<Said> {
  const { round, thread, ask, isAsked, begun, stop } = saying;
  const { keeper } = room;
  const loop = keeper.loop();
  const { plan } = loop;
  const left = thread.round.seconds - secondsUsed(loop, round) - begun.chooseSeconds;
  let { voicedSeconds } = begun;
  function keep({
    text,
    activeMs,
    stoppedAt = null,
    voicedSeconds: now,
  }: Kept): string | undefined {
    if (now !== undefined) voicedSeconds = begun.voicedSeconds + now;
    return keeper.keepWords({ ...begun, text, activeMs, stoppedAt, voicedSeconds });
  }
  const request: Omit<TakeRequest, 'onProgress'> = {
    mode: plan.clock === 'spoken' ? 'aloud' : 'typed',
    heading: { about: whereInLoop(round, plan.rounds.length), part: thread.round.interviewer },
    question: ask,
    ...(isAsked ? { isAsked } : {}),
    targetSeconds: null,
    allowedSeconds: Math.max(0, Math.round(left)),
    pace: plan.pace,
    hints: [],
    isReply: begun.probe !== null,
    notes: plan.notes,
    text: begun.text,
    activeMs: begun.activeMs,
    hintsUsed: 0,
    pause: {},
    ...(stop === undefined ? {} : { stop: goneOn(stop, begun) }),
    keptEveryMs: KEPT_EVERY_MS,
    onPause: () => {
      const mark = { kind: 'mark', loop: keeper.id, what: 'paused', round, vote: null } as const;
      tell(room, keeper.keep(mark));
    },
  };
  const said = await takeAndHear(request, saying, room, keep);
  const { end } = said;
  if (end.kind !== 'left' && said.left === null) return said;
  const { text, activeSeconds, stoppedAt } = end;
  const activeMs = Math.round(activeSeconds * 1000);
  keep({ text: said.left?.text ?? text, activeMs, stoppedAt });
  throw new Cancelled(said.left === null ? end.by : said.left.by);
}
