import { COMMAND_KEYS } from '../command-keys.ts';
import { type SectionName, sectionTitle } from '../scenario/sections.ts';
import { takeScreen } from '../terminal/screens/take.ts';
import type { Judgement } from './judge.ts';
import type { SessionKeeper } from './keep-session.ts';
import { TAKES_MENU } from './menus.ts';
import { oneTake } from './one-take.ts';
import type { Run, SessionContext } from './run.ts';
import { type Mending, showComparisons } from './show-comparisons.ts';

/** Whether a section is to be told again before its words are compared: what comes next tells too much. */
function wantsBack({ prompter }: SessionContext, section: SectionName): Promise<boolean> {
  return prompter.choose(
    '',
    [
      { value: false, label: TAKES_MENU.compare, key: COMMAND_KEYS.next },
      { value: true, label: TAKES_MENU.back(sectionTitle(section)), key: COMMAND_KEYS.back },
    ],
    { back: true },
  );
}

/**
 * Takes section after section, keeping each on disk as soon as it is done. Until it is compared a
 * section can be told again, from where it stood. `judged` judges what there is.
 */
export async function runTakes(
  run: Run,
  context: SessionContext,
  keeper: SessionKeeper,
  judged: () => Judgement,
  mending: Mending,
): Promise<void> {
  const { output } = context.ports;
  const { sections } = run.plan;
  const isShownAtOnce = context.feedback === 'after each';
  const told = (name: SectionName | undefined) =>
    keeper.takes().find(({ section }) => section === name);
  let wanted = run.unfinished?.current?.section;
  for (;;) {
    const untold = sections.find(({ name }) => told(name) === undefined);
    const planned = sections.find(({ name }) => name === wanted) ?? untold;
    const last = sections.at(-1);
    if (planned === undefined) {
      if (isShownAtOnce || last === undefined || !(await wantsBack(context, last.name))) break;
      wanted = last.name;
      continue;
    }
    const previous = sections[sections.indexOf(planned) - 1]?.name;
    const before = isShownAtOnce || told(previous) === undefined ? undefined : previous;
    const telling = { planned, earlier: told(planned.name), before };
    const take = await oneTake(run, telling, context, keeper);
    wanted = take === null ? before : undefined;
    if (take === null) continue;
    const notice = keeper.keepTake(take);
    if (notice) output.note([notice]);
    if (!isShownAtOnce) output.print(takeScreen(take, planned, output.look));
    else if (await wantsBack(context, take.section)) wanted = take.section;
    else {
      const isLast = sections.every(({ name }) => told(name) !== undefined);
      const then = isLast ? TAKES_MENU.end : TAKES_MENU.next;
      await showComparisons(judged(), run, context, {
        sections: [take.section],
        leadsTo: () => then,
        mending,
      });
    }
  }
}
