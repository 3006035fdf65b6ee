import { Cancelled } from '../../errors.ts';
import { ownStories } from '../../library/own-stories.ts';
import type { Debrief } from '../../mock/debrief.ts';
import type { LoopDraft } from '../../mock/loop-draft.ts';
import type { Ports } from '../../ports.ts';
import { asTold } from '../../progress/known-stories.ts';
import type { Prompter } from '../../prompter.ts';
import { loopLeftScreen } from '../../terminal/screens/mock/left.ts';
import { keepLoop, type LoopKeeper } from './keep-loop.ts';
import { knowLoop } from './know-loop.ts';
import type { LoopRoom, OfferedStory } from './room.ts';
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
  const { inTheseWords, planRun } = await import('../plan-run.ts');
  const { plan } = keeper.loop();
  const { question, story: title, storyId } = again;
  const story = storyId === null ? null : { id: storyId, title };
  const found = exampleOf(question.id);
  const options = {
    telling: 'own',
    whole: true,
    story,
    level: plan.level,
    clock: plan.clock,
    recording: plan.recording,
  } as const;
  const run = inTheseWords(await planRun(found, options, settings, ports), question.ask);
  const context = {
    ports,
    prompter,
    feedback: 'at the end',
    followUps: true,
    quiz: false,
  } as const;
  await rehearseUntilDone(
    { ...run, isAgain: true },
    { ...context, declined: new Set(), isShaped: true, isLevelSaid: true },
  );
}

async function storiesToTell(ports: Ports): Promise<OfferedStory[]> {
  const stories = await ownStories(ports);
  return stories.flatMap((story) =>
    story.title === '' ? [] : [{ value: asTold(story), label: story.title }],
  );
}

/** Runs what is left of a loop. Where the person leaves it, says how to go on. */
async function runToDebrief(room: LoopRoom): Promise<void> {
  try {
    await runLoop(room);
    const { nameLoopStories } = await import('./name-stories.ts');
    await nameLoopStories(room);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    const { keeper, ports } = room;
    const why = keeper.keeps ? keeper.leave() : 'Not kept, as --no-save asks.';
    ports.output.print(loopLeftScreen(why, ports.output.look));
    throw error;
  }
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
  const stories = await storiesToTell(ports);
  const keeper = await keepLoop(draft, as === 'new', ports);
  const room: LoopRoom = { ports, prompter, settings, ...known, keeper, stories };
  try {
    if (as === 'new') keeper.keep({ kind: 'loop', loop: draft.id, plan: draft.plan });
    if (as === 'over') endNow(keeper);
    await runToDebrief(room);
    const { showDebrief } = await import('./show-debrief.ts');
    const { debrief, again } = await showDebrief(room);
    if (again) await doAgain(debrief, room);
  } finally {
    keeper.release();
  }
}
