import { NOTHINGS } from '../progress/depth.ts';
import type { Interviewer } from '../scenario/interviewer/schema.ts';
import type { Asking } from './heard.ts';
import {
  isAnswered,
  isMarked,
  isNothing,
  type Loop,
  secondsUsed,
  type Thread,
  threadsOf,
} from './loop.ts';
import { type PickedProbe, pickProbe } from './pick-probe.ts';

/** What comes next in a loop. */
export type Step =
  | { kind: 'question'; round: number; thread: Thread }
  | { kind: 'probe'; round: number; thread: Thread; probe: PickedProbe }
  /** A friend who asked votes on the answer. */
  | { kind: 'vote of a friend'; round: number; thread: Thread }
  /** The round is over; after the last one that of the loop. */
  | { kind: 'round over'; round: number; isLast: boolean }
  /** The person's own verdict: of a round, or of the whole loop. */
  | { kind: 'own verdict'; round: number | null }
  | { kind: 'debrief' };

/** What is needed of the world: what is heard in an answer to a question of the loop. */
export interface Knowing {
  asking(thread: Thread): Asking;
  interviewer: Interviewer;
}

/** Asked about each answer, also where it took all of its share of the round. */
const FEWEST_PROBES = 2;

/** Whether the share of the round that a question has is used up. */
function isSlotOver(loop: Loop, round: number, thread: Thread): boolean {
  const { seconds, questions } = thread.round;
  const used = secondsUsed(loop, round);
  if (used >= seconds) return true;
  const place = questions.indexOf(thread.question);
  const slotEnd = (seconds * (place + 1)) / questions.length;
  return used >= slotEnd && thread.probes.length >= FEWEST_PROBES;
}

/** A friend may have had enough of a story, and votes then. */
function hasFriendsVote({ marks }: Loop, { question }: Thread): boolean {
  return marks.some((mark) => mark.what === 'vote of a friend' && mark.question === question.id);
}

/** Whether the interviewer lets go of a story: nothing came, twice, or the time for it is over. */
function isThreadOver(loop: Loop, round: number, thread: Thread): boolean {
  if (hasFriendsVote(loop, thread)) return true;
  if (!isAnswered(thread.answer)) return true;
  const nothings = thread.probes.filter(isNothing).length;
  return nothings >= NOTHINGS || isSlotOver(loop, round, thread);
}

function stepInRound(loop: Loop, round: number, { asking, interviewer }: Knowing): Step | null {
  for (const thread of threadsOf(loop, round)) {
    if (thread.answer === undefined) {
      const isTimeUp = secondsUsed(loop, round) >= thread.round.seconds;
      return isTimeUp ? null : { kind: 'question', round, thread };
    }
    // A thread is not gone back to once the next question has been asked.
    const [, ...later] = threadsOf(loop, round).slice(
      thread.round.questions.indexOf(thread.question),
    );
    if (later.some(({ answer }) => answer !== undefined)) continue;
    const probe = isThreadOver(loop, round, thread)
      ? null
      : pickProbe(loop, thread, asking(thread), interviewer);
    if (probe !== null) return { kind: 'probe', round, thread, probe };
    if (loop.plan.isPartner && isAnswered(thread.answer) && !hasFriendsVote(loop, thread)) {
      return { kind: 'vote of a friend', round, thread };
    }
  }
  return null;
}

/** Rounds in which something was said: the others nobody can judge. */
export function roundsHeld(loop: Loop): number[] {
  return loop.plan.rounds.flatMap((_, round) =>
    threadsOf(loop, round).some(({ answer }) => answer !== undefined) ? [round] : [],
  );
}

/** What comes next, by what was planned and what happened so far. */
export function nextStep(loop: Loop, knowing: Knowing): Step {
  const { rounds } = loop.plan;
  for (const round of rounds.keys()) {
    if (isMarked(loop, 'round over', round)) continue;
    const step = stepInRound(loop, round, knowing);
    return step ?? { kind: 'round over', round, isLast: round === rounds.length - 1 };
  }
  const held = roundsHeld(loop);
  const unjudged = held.find((round) => !isMarked(loop, 'own verdict', round));
  if (unjudged !== undefined) return { kind: 'own verdict', round: unjudged };
  if (held.length > 1 && !isMarked(loop, 'own verdict', null)) {
    return { kind: 'own verdict', round: null };
  }
  return { kind: 'debrief' };
}
