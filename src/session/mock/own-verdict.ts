import type { LoopPlan } from '../../progress/loop-record.ts';
import { VOTE_CHOICES } from './menus.ts';
import { type LoopRoom, tell } from './room.ts';

function aboutRound(round: number | null, { rounds, isPartner }: LoopPlan): string {
  const who = round === null ? undefined : rounds[round]?.interviewer;
  if (who === undefined) return 'And all in all: how will they decide?';
  // The friend has read the screen until now, and has voted.
  if (isPartner) return 'Back to the one who answered: how did your friend vote on you?';
  return `Before anybody else says so: how does this one vote on you? (${who})`;
}

/** Asks how it went, before anybody else says so: of a round, or, null, of the whole loop. */
export async function askOwnVerdict(round: number | null, room: LoopRoom): Promise<void> {
  const { keeper, prompter } = room;
  const vote = await prompter.choose(aboutRound(round, keeper.loop().plan), VOTE_CHOICES);
  tell(room, keeper.keep({ kind: 'mark', loop: keeper.id, what: 'own verdict', round, vote }));
}
