import type { Ports } from '../ports.ts';
import { sectionCard, storyCard, subjectOf } from '../progress/cards.ts';
import { comeBackDays } from '../progress/come-back.ts';
import { daysLeft } from '../progress/plan/next-days.ts';
import type { Summary } from '../rehearsal/summary.ts';
import type { Run } from './run.ts';

/** The summary of what has been kept, with the day the schedule gives; without one where nothing is. */
export async function timedSummary(
  summary: Summary,
  { scenario, plan }: Pick<Run, 'scenario' | 'plan'>,
  ports: Ports,
): Promise<Summary> {
  if (!(await ports.drafts()).keeps) return { ...summary, comeBackDays: null };
  const progress = await (await ports.journal()).progress();
  const subject = subjectOf({ scenario, story: plan.story });
  const sections = summary.rows.map(({ section }) => sectionCard(subject, section));
  const cards = summary.unsure === null ? sections : [storyCard(subject), ...sections];
  const today = ports.day(ports.now());
  const days = comeBackDays(progress, cards, today);
  // With an interview ahead, what is fresh until then does not come back before it.
  const isAhead = (daysLeft(progress.plan, today) ?? -1) >= 0;
  return days === null && !isAhead ? summary : { ...summary, comeBackDays: days };
}
