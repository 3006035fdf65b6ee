import { partsOf } from '../rehearsal/plan.ts';
import type { Finding } from '../review/finding.ts';
import type { Part } from '../scenario/sections.ts';
import { type Judgement, judgeTakes } from './judge.ts';
import { keepSession, type SessionKeeper } from './keep-session.ts';
import { oneTake } from './one-take.ts';
import type { Run, SessionContext } from './run.ts';
import type { Mending } from './show-comparisons.ts';
import { runTakes } from './takes.ts';

/** A session whose takes are told and judged, to be shown. */
export interface ToldSession {
  judgement: Judgement;
  keeper: SessionKeeper;
  mending: Mending;
}

/** Takes, judged once: what is returned to be shown is what the journal keeps. */
async function takenAndJudged(
  run: Run,
  context: SessionContext,
  keeper: SessionKeeper,
): Promise<ToldSession> {
  const { output } = context.ports;
  // Before anything is said: settings that do not hold must not cost a take.
  const settings = await (await context.ports.config()).settings();
  const weighing = { ...settings, isWrong: keeper.isWrong };
  const judged = () => judgeTakes(run, run.plan, keeper.takes(), weighing);
  const note = (notice: string | undefined) => notice && output.note([notice]);

  async function retake(part: Part): Promise<Judgement> {
    const planned = partsOf(run.plan).find(({ name }) => name === part);
    const earlier = keeper.takes().find((take) => take.section === part);
    const telling = planned && { planned, earlier, before: undefined };
    const take = telling ? await oneTake(run, telling, context, keeper) : null;
    if (take !== null) note(keeper.keepTake(take));
    return judgedAnew();
  }

  function judgedAnew(): Judgement {
    const judgement = judged();
    note(keeper.keepJudgement(judgement));
    return judgement;
  }

  async function turnWrong(finding: Finding): Promise<Judgement> {
    note(keeper.turnWrong(finding));
    return judgedAnew();
  }

  const mending = { retake, turnWrong };

  try {
    await runTakes(run, context, keeper, judged, mending);
  } catch (error) {
    if (keeper.takes().length > 0) keeper.keepJudgement(judged());
    throw error;
  }
  return { judgement: judgedAnew(), keeper, mending };
}

/**
 * A session from its first take to its end: taken, judged, kept, and shown by `show`. One that is left
 * is judged by what there is of it, and can be gone on with.
 */
export async function runSession<Shown>(
  run: Run,
  context: SessionContext,
  show: (told: ToldSession) => Promise<Shown>,
): Promise<Shown> {
  const keeper = await keepSession(run, context);
  try {
    const shown = await show(await takenAndJudged(run, context, keeper));
    const notice = keeper.finish();
    if (notice) context.ports.output.note([notice]);
    return shown;
  } finally {
    keeper.release();
  }
}
