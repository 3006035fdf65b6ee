import type { JournalRecord } from '../../progress/records.ts';
import { type PlanOptions, planRehearsal } from '../../rehearsal/plan.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { SECTIONS, sectionTitle } from '../../scenario/sections.ts';
import { keepSession } from '../../session/keep-session.ts';
import { takeAndJudge } from '../../session/take-and-judge.ts';
import { retellScreen } from '../../terminal/screens/retell.ts';
import type { DueItem } from './due-items.ts';
import type { Outcome, TodayRoom } from './room.ts';

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
export async function retell(item: DueItem, position: string, room: TodayRoom): Promise<Outcome> {
  const { ports, prompter, records } = room;
  const { output } = ports;
  const { scenario } = item.found;
  const sections = SECTIONS.filter((section) => section === item.name);
  const plan = planRehearsal(scenario, { ...asLastTime(scenario, records), sections });
  output.print(retellScreen(scenario, plan, position, output.look));
  const answer = await prompter.choose<Outcome | 'start'>(
    'Ready?',
    [
      { value: 'start', label: `Start the clock: ${sections.map(sectionTitle).join(', ')}` },
      { value: 'passed over', label: 'Not this one now' },
      { value: 'stopped', label: 'Stop here' },
    ],
    { back: 'stopped' },
  );
  if (answer !== 'start') return answer;
  const run = { ...item.found, plan, unfinished: null };
  const rehearsal = { ports, prompter, step: true, quiz: false, declined: new Set<string>() };
  const keeper = await keepSession(run, rehearsal);
  try {
    await takeAndJudge(run, rehearsal, keeper);
    const notice = keeper.finish();
    if (notice) output.note([notice]);
    return 'done';
  } finally {
    keeper.release();
  }
}
