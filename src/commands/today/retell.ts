import { COMMAND_KEYS } from '../../command-keys.ts';
import { isOwnScenario } from '../../library/find-scenario.ts';
import type { PlanChoices } from '../../rehearsal/plan.ts';
import { SECTIONS, sectionTitle } from '../../scenario/sections.ts';
import { planRun } from '../../session/plan-run.ts';
import { runSession } from '../../session/run-session.ts';
import { retellScreen } from '../../terminal/screens/retell.ts';
import type { DueItem } from './due-items.ts';
import { lastTakeOf } from './last-take.ts';
import type { ItemOutcome, SittingContext } from './room.ts';

/** Level and way of answering of the last take of the same. */
function asLastTime(item: DueItem, room: SittingContext): PlanChoices {
  const last = lastTakeOf(item, room);
  if (last === undefined) return {};
  const { clock, strict, level } = last;
  const kind = clock === 'none' ? 'typing' : clock;
  const isTold = item.rehearsed.story !== null || item.found.scenario.levels[level] !== undefined;
  return { clock: kind, strict, level: isTold ? level : undefined };
}

/** Has one section retold against the clock, as a session of its own, and compares it. */
export async function retell(
  item: DueItem,
  position: string,
  context: SittingContext,
): Promise<ItemOutcome> {
  const { ports, prompter } = context;
  const { output } = ports;
  const { story } = item.rehearsed;
  const settings = await (await ports.config()).settings();
  const sections = SECTIONS.filter((section) => section === item.name);
  const telling = story !== null ? 'own' : isOwnScenario(item.found) ? 'file' : 'model';
  const options = { ...asLastTime(item, context), sections, telling, story } as const;
  const run = await planRun(item.found, options, settings, ports);
  output.print(retellScreen({ ...run, title: item.rehearsed.title }, position, output.look));
  const answer = await prompter.choose<ItemOutcome | 'start'>(
    '',
    [
      {
        value: 'start',
        label: `start the clock: ${sections.map(sectionTitle).join(', ')}`,
        key: COMMAND_KEYS.next,
      },
      { value: 'passed over', label: 'not this one now', key: COMMAND_KEYS.another },
      { value: 'stopped', label: 'stop here', key: COMMAND_KEYS.back },
    ],
    { back: 'stopped' },
  );
  if (answer !== 'start') return answer;
  const asked = { feedback: 'after each', followUps: false, quiz: false } as const;
  await runSession(run, { ports, prompter, ...asked }, async () => {});
  return 'done';
}
