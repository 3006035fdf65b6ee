import { covered } from '../../library/covered.ts';
import type { Ports } from '../../ports.ts';
import { dayByDay } from '../../progress/plan/day-by-day.ts';
import { metCards, placedBefore } from '../../progress/plan/next-days.ts';
import { openWork } from '../../progress/plan/open-work.ts';
import type { PlanView } from '../../terminal/screens/plan.ts';
import type { TodayPlan } from '../../terminal/screens/today.ts';
import { cardsHere } from '../today/cards-here.ts';
import type { DuePlan } from '../today/due-cards.ts';

/** What to do each day until the interview, from the records of now. */
export async function readPlan(ports: Ports): Promise<PlanView> {
  const progress = await (await ports.journal()).progress();
  const today = ports.day(ports.now());
  const { on, principles } = progress.plan;
  const { level = null } = await (await ports.config()).settings();
  const open = await covered(progress, ports);
  const work = openWork(progress, open);
  const here = await cardsHere(progress, ports);
  const met = metCards(progress, (card) => here.get(card) !== null);
  const placed = placedBefore(met, { on, principles }, today) ?? [];
  const days = on === null ? [] : dayByDay(placed, work, { today, on });
  return { today, on, principles: open.wanted, level, days, work };
}

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
