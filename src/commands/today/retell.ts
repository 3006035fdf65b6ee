import { COMMAND_KEYS } from '../../command-keys.ts';
import type { JournalRecord } from '../../progress/records.ts';
import { type PlanOptions, planRehearsal } from '../../rehearsal/plan.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { SECTIONS, sectionTitle } from '../../scenario/sections.ts';
import { runSession } from '../../session/run-session.ts';
import { retellScreen } from '../../terminal/screens/retell.ts';
import type { DueItem } from './due-items.ts';
import type { Outcome, SittingContext } from './room.ts';

/** Level and way of answering of the scenario's last take. */
function asLastTime(scenario: Scenario, records: readonly JournalRecord[]): PlanOptions {
  const last = records.findLast(
    (record) => record.kind === 'take' && record.scenario.id === scenario.id,
  );
  if (last?.kind !== 'take') return {};
  const { clock, strict, level } = last;
  const kind = clock === 'none' ? 'typing' : clock;
  return { clock: kind, strict, level: scenario.levels[level] === undefined ? undefined : level };
}

/** Has one section retold against the clock, as a session of its own, and compares it. */
export async function retell(
  item: DueItem,
  position: string,
  context: SittingContext,
): Promise<Outcome> {
  const { ports, prompter, records } = context;
  const { output } = ports;
  const { scenario } = item.found;
  const settings = await (await ports.config()).settings();
  const sections = SECTIONS.filter((section) => section === item.name);
  const plan = planRehearsal(scenario, { ...asLastTime(scenario, records), sections }, settings);
  output.print(retellScreen(scenario, plan, position, output.look));
  const answer = await prompter.choose<Outcome | 'start'>(
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
  const run = { ...item.found, plan, unfinished: null };
  await runSession(run, { ports, prompter, feedback: 'after each', quiz: false }, async () => {});
  return 'done';
}
