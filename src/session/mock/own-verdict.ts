import { VOTE_CHOICES } from './menus.ts';
import { type LoopRoom, tell } from './room.ts';

/** Asks how it went, before anybody else says so: of a round, or, null, of the whole loop. */
export async function askOwnVerdict(round: number | null, room: LoopRoom): Promise<void> {
  const { keeper, prompter } = room;
  const { rounds } = keeper.loop().plan;
  const who = round === null ? null : rounds[round]?.interviewer;
  const about =
    who === null || who === undefined
      ? 'And all in all: how will they decide?'
      : `Before anybody else says so: how does this one vote on you? (${who})`;
  const vote = await prompter.choose(about, VOTE_CHOICES);
  tell(room, keeper.keep({ kind: 'mark', loop: keeper.id, what: 'own verdict', round, vote }));
}
