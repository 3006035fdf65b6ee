import { type Judgement, judgeTakes } from './judge.ts';
import type { SessionKeeper } from './keep-session.ts';
import type { Room, Run } from './run.ts';
import { runTakes } from './takes.ts';

/**
 * Takes section after section and judges them, once: what is returned to be shown is what the journal
 * keeps. A session that is left is judged by what there is of it.
 */
export async function takeAndJudge(
  run: Run,
  room: Room,
  keeper: SessionKeeper,
): Promise<Judgement> {
  const { output } = room.ports;
  // Before anything is said: settings that do not hold must not cost a take.
  const rulesOff = await (await room.ports.config()).rulesOff();
  const judge = () => judgeTakes(run, run.plan, keeper.takes(), rulesOff);
  try {
    await runTakes(run, room, keeper, rulesOff);
  } catch (error) {
    if (keeper.takes().length > 0) keeper.keepJudgement(judge());
    throw error;
  }
  const judgement = judge();
  const notice = keeper.keepJudgement(judgement);
  if (notice) output.note([notice]);
  return judgement;
}
