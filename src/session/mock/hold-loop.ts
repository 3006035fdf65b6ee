import type { Debrief } from '../../mock/debrief.ts';
import type { LoopDraft } from '../../mock/loop-draft.ts';
import type { Ports, Prompter } from '../../ports.ts';
import { keepLoop, type LoopKeeper } from './keep-loop.ts';
import { knowLoop } from './know-loop.ts';
import type { LoopRoom } from './room.ts';
import { runLoop } from './run-loop.ts';

/** How a loop is taken up: begun, gone on with, or ended where it stands. */
export type TakenUpAs = 'new' | 'left' | 'over';

/** What has not been asked will not be. */
function endNow(keeper: LoopKeeper): void {
  for (const round of keeper.loop().plan.rounds.keys()) {
    keeper.keep({ kind: 'mark', loop: keeper.id, what: 'round over', round, vote: null });
  }
}

/** The answer that was the weakest, told once more in a rehearsal of its own. */
async function doAgain(
  { again }: Debrief,
  { keeper, ports, prompter, settings, exampleOf }: LoopRoom,
) {
  if (again === null) return;
  const { rehearseUntilDone } = await import('../rehearse-until-done.ts');
  const { planRun } = await import('../plan-run.ts');
  const { plan, answers } = keeper.loop();
  const story = answers.find(({ question }) => question === again.question.id)?.story ?? null;
  const found = exampleOf(again.question.id);
  const options = {
    telling: 'own',
    whole: true,
    story,
    level: plan.level,
    clock: plan.clock,
  } as const;
  const run = await planRun(found, options, settings, ports);
  const context = {
    ports,
    prompter,
    feedback: 'at the end',
    followUps: true,
    quiz: false,
  } as const;
  await rehearseUntilDone(run, { ...context, declined: new Set(), isShaped: true });
}

/** Holds a loop to its debrief, and lets go of it. Throws `Cancelled` where the person leaves. */
export async function holdLoop(
  draft: LoopDraft,
  as: TakenUpAs,
  { ports, prompter }: { ports: Ports; prompter: Prompter },
): Promise<void> {
  // Before anything is said: settings that do not hold must not cost an answer.
  const settings = await (await ports.config()).settings();
  const known = await knowLoop(draft.plan, settings.rulesOff, ports);
  const keeper = await keepLoop(draft, as === 'new', ports);
  const room: LoopRoom = { ports, prompter, settings, ...known, keeper };
  try {
    if (as === 'new') keeper.keep({ kind: 'loop', loop: draft.id, plan: draft.plan });
    if (as === 'over') endNow(keeper);
    await runLoop(room);
    const { showDebrief } = await import('./show-debrief.ts');
    const { debrief, again } = await showDebrief(room);
    if (again) await doAgain(debrief, room);
  } finally {
    keeper.release();
  }
}
