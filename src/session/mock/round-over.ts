import { COMMAND_KEYS } from '../../command-keys.ts';
import { Cancelled } from '../../errors.ts';
import { breakLine, saidAround } from '../../mock/manner.ts';
import type { Step } from '../../mock/next-step.ts';
import type { LoopPlan } from '../../progress/loop-record.ts';
import { breakScreen } from '../../terminal/screens/mock/break.ts';
import { MOCK_MENU, VOTE_CHOICES } from './menus.ts';
import { type LoopRoom, tell } from './room.ts';
import { whereInLoop } from './say.ts';

type RoundOver = Extract<Step, { kind: 'round over' }>;

/** Waits out the break before the next interviewer. Throws `Cancelled` where the person leaves. */
async function breakBefore({ prompter }: LoopRoom): Promise<void> {
  const answer = await prompter.choose('', [
    { value: 'on', label: MOCK_MENU.nextInterviewer, key: COMMAND_KEYS.next },
    { value: 'leave', label: MOCK_MENU.leave, key: COMMAND_KEYS.leave },
  ]);
  if (answer === 'leave') throw new Cancelled('menu');
}

/** The interviewer leaves; before another one comes there is a break. */
export async function endRound({ round, isLast }: RoundOver, room: LoopRoom): Promise<void> {
  const { keeper, knowing, ports } = room;
  const { plan } = keeper.loop();
  const own = plan.rounds[round];
  if (own === undefined) return;
  const view = {
    where: whereInLoop(round, plan.rounds.length),
    interviewer: own.interviewer,
    closing: saidAround(own, round, knowing.interviewer, plan.seed).closing,
    between: isLast ? null : breakLine(round, knowing.interviewer, plan.seed),
    next: plan.isPartner ? null : (plan.rounds[round + 1]?.interviewer ?? null),
  };
  ports.output.print(breakScreen(view, ports.output.look));
  if (!isLast) await breakBefore(room);
  tell(room, keeper.keep({ kind: 'mark', loop: keeper.id, what: 'round over', round, vote: null }));
}

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
