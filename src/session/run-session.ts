import { type Judgement, judgeTakes } from './judge.ts';
import { keepSession, type SessionKeeper } from './keep-session.ts';
import type { Run, SessionContext } from './run.ts';
import { runTakes } from './takes.ts';

/** Takes, judged once: what is returned to be shown is what the journal keeps. */
async function takenAndJudged(
  run: Run,
  context: SessionContext,
  keeper: SessionKeeper,
): Promise<Judgement> {
  const { output } = context.ports;
  // Before anything is said: settings that do not hold must not cost a take.
  const settings = await (await context.ports.config()).settings();
  const judged = () => judgeTakes(run, run.plan, keeper.takes(), settings);
  try {
    await runTakes(run, context, keeper, judged);
  } catch (error) {
    if (keeper.takes().length > 0) keeper.keepJudgement(judged());
    throw error;
  }
  const judgement = judged();
  const notice = keeper.keepJudgement(judgement);
  if (notice) output.note([notice]);
  return judgement;
}

/**
 * A session from its first take to its end: taken, judged, kept, and shown by `show`, which gets the
 * session's id. One that is left is judged by what there is of it, and can be gone on with.
 */
export async function runSession<Shown>(
  run: Run,
  context: SessionContext,
  show: (judgement: Judgement, session: string) => Promise<Shown>,
): Promise<Shown> {
  const keeper = await keepSession(run, context);
  try {
    const judgement = await takenAndJudged(run, context, keeper);
    const shown = await show(judgement, keeper.id);
    const notice = keeper.finish();
    if (notice) context.ports.output.note([notice]);
    return shown;
  } finally {
    keeper.release();
  }
}
