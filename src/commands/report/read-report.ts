import { ownStories } from '../../library/own-stories.ts';
import type { Ports } from '../../ports.ts';
import { dayNumber, dayOfNumber } from '../../progress/day-number.ts';
import type { Progress } from '../../progress/progress.ts';
import { comesBackOn } from '../../progress/schedule.ts';
import { sessionsIn } from '../../progress/sessions-in.ts';
import { statsOf } from '../../progress/stats.ts';
import { type Report, reportOf } from '../../report/page/report.ts';
import { RULES } from '../../review/rules/index.ts';
import { cardsHere } from '../today/cards-here.ts';

/** The day of each thing that comes back and is still there. */
async function dueDays(progress: Progress, today: string, ports: Ports): Promise<string[]> {
  const about = await cardsHere(progress, ports);
  const from = dayNumber(today);
  return Object.entries(progress.cards).flatMap(([card, memory]) =>
    memory === null || !about.get(card) ? [] : [dayOfNumber(comesBackOn(memory, from))],
  );
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
    sessions: sessionsIn(records),
    stats: statsOf(progress, today),
    due: await dueDays(progress, today, ports),
    ruleTitles: new Map(RULES.map(({ id, title }) => [id, title])),
    titles: new Map(stories.map(({ id, title }) => [id, title])),
  });
}
