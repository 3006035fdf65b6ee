import { Cancelled } from '../../errors.ts';
import { secondsUsed, type Thread } from '../../mock/loop.ts';
import type { BegunSaying } from '../../mock/loop-draft.ts';
import type { Interruption, TakeEnd, TakeProgress } from '../../prompter.ts';
import { type LoopRoom, tell } from './room.ts';

/** A tick of the clock comes about every second: a loop goes on at the second it was left at. */
const KEPT_EVERY_MS = 800;

/** Something to be said to an interviewer, in one take. */
export interface Saying {
  round: number;
  thread: Thread;
  /** As it is asked. */
  ask: string;
  begun: BegunSaying;
  stop?: Interruption;
}

function goneOn(stop: Interruption, { stoppedAt }: BegunSaying): Interruption {
  return stoppedAt === null ? stop : { ...stop, brokenAt: stoppedAt };
}

/** What stands at the top of a take: where in the loop it is. */
export function whereInLoop(round: number, rounds: number): string {
  return rounds === 1 ? 'Mock interview' : `Round ${round + 1} of ${rounds}`;
}

/**
 * A take before an interviewer: the clock of the round, no hint, no gauge. Throws `Cancelled` where the
 * person leaves: what was said is kept then, to the second.
 */
export async function sayIt(
  { round, thread, ask, begun, stop }: Saying,
  room: LoopRoom,
): Promise<TakeEnd> {
  const { keeper, prompter } = room;
  const loop = keeper.loop();
  const { plan } = loop;
  const left = thread.round.seconds - secondsUsed(loop, round) - begun.chooseSeconds;
  const keep = ({ text, activeMs, stoppedAt = null }: Omit<TakeProgress, 'hintsUsed'>) =>
    keeper.keepWords({ ...begun, text, activeMs, stoppedAt });
  const end = await prompter.take({
    mode: plan.clock === 'spoken' ? 'aloud' : 'typed',
    heading: { about: whereInLoop(round, plan.rounds.length), part: thread.round.interviewer },
    question: ask,
    targetSeconds: null,
    allowedSeconds: Math.max(0, Math.round(left)),
    pace: plan.pace,
    hints: [],
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
    onProgress: keep,
  });
  if (end.kind !== 'left') return end;
  const { text, activeSeconds, stoppedAt } = end;
  keep({ text, activeMs: Math.round(activeSeconds * 1000), stoppedAt });
  throw new Cancelled(end.by);
}
