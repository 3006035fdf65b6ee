import type { HeardBeat } from '../review/beats.ts';
import type { FollowUp, Question } from '../scenario/question/schema.ts';
import { shuffle } from '../text/shuffle.ts';

/** How many follow-ups a rehearsal asks, and the seed of their order. */
interface Draw {
  count: number;
  seed: number;
}

/** How soon a follow-up is asked: what was left out, then what was said, then what nobody can tell. */
function turnOf({ when }: FollowUp, { heard }: HeardBeat): number | null {
  if (when === 'not_heard' && heard === 'not heard') return 0;
  if (when === 'heard' && heard === 'heard') return 1;
  return when === 'not_heard' && heard === 'cannot tell' ? 2 : null;
}

/**
 * What an interviewer asks after an answer to a question, at most `count`: about beats that were not
 * heard first, then about those that were, each beat once; what is always asked comes last and is
 * never crowded out. The same answer and seed give the same follow-ups, on any machine.
 */
export function pickFollowUps(
  { follow_ups }: Question,
  beats: readonly HeardBeat[],
  { count, seed }: Draw,
): FollowUp[] {
  const byBeat = new Map(beats.map((each) => [each.beat.id, each]));
  const order = shuffle(follow_ups, seed);
  const always = follow_ups.filter(({ when }) => when === 'always');
  const due = order
    .flatMap((each) => {
      const beat = byBeat.get(each.beat ?? '');
      const turn = beat === undefined ? null : turnOf(each, beat);
      return turn === null ? [] : [{ each, turn }];
    })
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ each }) => each);
  const once = due.filter(({ beat }, at) => due.findIndex((each) => each.beat === beat) === at);
  return [...once.slice(0, Math.max(0, count - always.length)), ...always];
}
