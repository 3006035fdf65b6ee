import { ownStories } from '../../library/own-stories.ts';
import type { Ports } from '../../ports.ts';
import { dayOfNumber } from '../../progress/day-number.ts';
import { wantedPrinciples } from '../../progress/plan/interview-plan.ts';
import { metCards, nextDays, placedBefore } from '../../progress/plan/next-days.ts';
import type { Progress } from '../../progress/progress.ts';
import { sessionsIn } from '../../progress/sessions-in.ts';
import { statsOf } from '../../progress/stats.ts';
import { type Report, reportOf } from '../../report/page/report.ts';
import { RULES } from '../../review/rules/index.ts';
import { cardsHere } from '../today/cards-here.ts';

/** The day of each thing that comes before the interview, as the plan has it; else of each that comes back. */
async function dueDays(progress: Progress, today: string, ports: Ports): Promise<string[]> {
  const about = await cardsHere(progress, ports);
  const met = metCards(progress, (card) => about.get(card) !== null);
  const placed = placedBefore(met, progress.plan, today);
  const days = placed?.map(({ day }) => day) ?? nextDays(met, progress.plan, today).values();
  return Array.from(days, dayOfNumber);
}

/** Reads all that a report shows. */
export async function readReport(ports: Ports): Promise<Report> {
  const journal = await ports.journal();
  const [progress, records, stories] = await Promise.all([
    journal.progress(),
    journal.records(),
    ownStories(ports),
  ]);
  const today = ports.day(ports.now());
  return reportOf({
    today,
    until: progress.plan.on,
    wanted: wantedPrinciples(progress.plan, await (await ports.config()).settings()),
    sessions: sessionsIn(records),
    stats: statsOf(progress, today),
    due: await dueDays(progress, today, ports),
    ruleTitles: new Map(RULES.map(({ id, title }) => [id, title])),
    titles: new Map(stories.map(({ id, title }) => [id, title])),
  });
}
