import type { FoundScenario } from '../library/find-scenario.ts';
import type { Ports } from '../ports.ts';
import { sectionCard } from '../progress/cards.ts';
import { comeBackDays } from '../progress/come-back.ts';
import type { Summary } from '../rehearsal/summary.ts';

/** The summary of what has been kept, with the day the schedule gives; without one where nothing is. */
export async function timedSummary(
  summary: Summary,
  { scenario }: Pick<FoundScenario, 'scenario'>,
  ports: Ports,
): Promise<Summary> {
  if (!(await ports.drafts()).keeps) return { ...summary, comeBackDays: null };
  const progress = await (await ports.journal()).progress();
  const cards = summary.rows.map(({ section }) => sectionCard(scenario.id, section));
  const days = comeBackDays(progress, cards, ports.day(ports.now()));
  return days === null ? summary : { ...summary, comeBackDays: days };
}
