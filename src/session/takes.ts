import { COMMAND_KEYS } from '../command-keys.ts';
import { maySpeak } from '../rehearsal/feedback.ts';
import { partsOf } from '../rehearsal/plan.ts';
import { type Part, partTitle } from '../scenario/sections.ts';
import { takeScreen } from '../terminal/screens/take.ts';
import type { Judgement } from './judge.ts';
import type { SessionKeeper } from './keep-session.ts';
import { TAKES_MENU } from './menus.ts';
import { oneTake } from './one-take.ts';
import type { Run, SessionContext } from './run.ts';
import { type Mending, showComparisons } from './show-comparisons.ts';

/** Whether a part is to be told again before its words are compared: what comes next tells too much. */
function wantsBack({ prompter }: SessionContext, part: Part): Promise<boolean> {
  return prompter.choose(
    '',
    [
      { value: false, label: TAKES_MENU.compare, key: COMMAND_KEYS.next },
      { value: true, label: TAKES_MENU.back(partTitle(part)), key: COMMAND_KEYS.back },
    ],
    { back: true },
  );
}

/**
 * Takes part after part, keeping each on disk as soon as it is done. Until it is compared a
 * part can be told again, from where it stood. `judged` judges what there is.
 */
export async function runTakes(
  run: Run,
  context: SessionContext,
  keeper: SessionKeeper,
  judged: () => Judgement,
  mending: Mending,
): Promise<void> {
  const { output } = context.ports;
  const parts = partsOf(run.plan);
  const isShownAtOnce = maySpeak(context.feedback, 'a take has ended');
  const told = (name: Part | undefined) => keeper.takes().find(({ section }) => section === name);
  let wanted = run.unfinished?.current?.section;
  for (;;) {
    const untold = parts.find(({ name }) => told(name) === undefined);
    const planned = parts.find(({ name }) => name === wanted) ?? untold;
    const last = parts.at(-1);
    if (planned === undefined) {
      if (isShownAtOnce || last === undefined || !(await wantsBack(context, last.name))) break;
      wanted = last.name;
      continue;
    }
    const previous = parts[parts.indexOf(planned) - 1]?.name;
    const before = isShownAtOnce || told(previous) === undefined ? undefined : previous;
    const telling = { planned, earlier: told(planned.name), before };
    const take = await oneTake(run, telling, context, keeper);
    wanted = take === null ? before : undefined;
    if (take === null) continue;
    const notice = keeper.keepTake(take);
    if (notice) output.note([notice]);
    if (!isShownAtOnce) {
      // In plain lines the take itself has said its time.
      const isSaid = output.look.plain && !take.skipped;
      if (!isSaid) output.print(takeScreen(take, planned, output.look));
    } else if (await wantsBack(context, take.section)) wanted = take.section;
    else {
      const isLast = parts.every(({ name }) => told(name) !== undefined);
      const then = isLast ? TAKES_MENU.end : TAKES_MENU.next;
      await showComparisons(judged(), run, context, {
        parts: [take.section],
        leadsTo: () => then,
        mending,
      });
    }
  }
}
