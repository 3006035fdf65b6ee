import type { LoopRound } from '../progress/loop-record.ts';
import { ASK_HERE } from '../scenario/interviewer/manners.ts';
import type { Interviewer } from '../scenario/interviewer/schema.ts';
import { shuffle } from '../text/shuffle.ts';
import { oneOf, seedFor } from './seeded.ts';

/** What is said around what is asked: nothing of it hangs on how an answer was. */
export interface SaidAround {
  greeting: string;
  closing: string;
  /** A probe as somebody of this manner asks it; `position` from 0. */
  framed(ask: string, position: number): string;
}

/** How the interviewer of a round greets, asks and ends. */
export function saidAround(
  { manner }: Pick<LoopRound, 'manner'>,
  roundAt: number,
  { manners }: Pick<Interviewer, 'manners'>,
  seed: number,
): SaidAround {
  const { greeting, frames, closing } = manners[manner];
  const own = seedFor(seed, `manner ${roundAt}`);
  const inTurn = shuffle(frames, own);
  return {
    greeting: oneOf(greeting, own) ?? '',
    closing: oneOf(closing, own) ?? '',
    framed(ask, position) {
      const frame = inTurn[position % inTurn.length] ?? ASK_HERE;
      return frame.replace(ASK_HERE, () => ask);
    },
  };
}

/** What stands between two rounds. */
export function breakLine(
  roundAt: number,
  { breaks }: Pick<Interviewer, 'breaks'>,
  seed: number,
): string {
  const drawn = shuffle(breaks, seedFor(seed, 'breaks'));
  return drawn[roundAt % drawn.length] ?? '';
}
