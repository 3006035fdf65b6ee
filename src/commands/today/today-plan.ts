import { covered } from '../../library/covered.ts';
import type { Ports } from '../../ports.ts';
import { dayByDay } from '../../progress/plan/day-by-day.ts';
import { openWork } from '../../progress/plan/open-work.ts';
import type { TodayPlan } from '../../terminal/screens/today.ts';
import type { DuePlan } from './due-cards.ts';

/** What the plan says of today; null where no date is set. */
export async function todayPlan(
  { later }: Pick<DuePlan, 'later'>,
  ports: Ports,
): Promise<TodayPlan | null> {
  const progress = await (await ports.journal()).progress();
  const { on } = progress.plan;
  if (on === null) return null;
  const today = ports.day(ports.now());
  const work = openWork(progress, await covered(progress, ports));
  const [now] = dayByDay([], work, { today, on });
  return { on, later, work: now?.work ?? [] };
}
