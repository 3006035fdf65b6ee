import { COMMAND_KEYS } from '../command-keys.ts';
import { listScenarios } from '../library/list-scenarios.ts';
import type { Choice } from '../ports.ts';
import type { Summary } from '../rehearsal/summary.ts';
import { sectionTitle } from '../scenario/sections.ts';
import { WHAT_NEXT_MENU } from './menus.ts';
import { replan, turnToNext } from './next-run.ts';
import type { RehearsalContext, Run } from './run.ts';

type Answer = 'again' | 'weakest' | 'next' | 'done';

/** After the summary: the same again, the weakest section, the next question, or enough for today. */
export async function chooseNext(
  run: Run,
  summary: Summary,
  context: RehearsalContext,
): Promise<Run | null> {
  const summaries = await listScenarios(context.ports);
  const here = summaries.findIndex(({ id }) => id === run.scenario.id);
  const following = [...summaries.slice(here + 1), ...summaries.slice(0, Math.max(here, 0))];
  const others = run.others.length > 0 ? run.others : following;
  const [next] = others;

  const choices: Choice<Answer>[] = [];
  if (summary.rows.length > 1) {
    choices.push({
      value: 'weakest',
      label: WHAT_NEXT_MENU.weakest(sectionTitle(summary.weakest)),
      key: COMMAND_KEYS.next,
    });
  }
  const isAlone = choices.length === 0;
  choices.push({
    value: 'again',
    label: isAlone ? WHAT_NEXT_MENU.onceMore : WHAT_NEXT_MENU.again,
    key: isAlone ? COMMAND_KEYS.next : COMMAND_KEYS.all,
  });
  if (next) choices.push({ value: 'next', label: WHAT_NEXT_MENU.next, key: COMMAND_KEYS.another });
  choices.push({ value: 'done', label: WHAT_NEXT_MENU.done, key: COMMAND_KEYS.leave });

  switch (await context.prompter.choose<Answer>('', choices, { back: 'done' })) {
    case 'done':
      return null;
    case 'again':
      return replan(run, {});
    case 'weakest':
      return replan(run, { sections: [summary.weakest] });
    case 'next':
      return turnToNext({ ...run, others }, context);
  }
}
