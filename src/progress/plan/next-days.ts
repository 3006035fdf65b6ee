import type { PrincipleSlug } from '../../scenario/principles.ts';
import { usualCardSeconds } from '../card-seconds.ts';
import { readCard } from '../cards.ts';
import { dayNumber } from '../day-number.ts';
import type { Progress } from '../progress.ts';
import { comesBackOn } from '../schedule.ts';
import { isSuspended } from '../suspended-cards.ts';
import { type InterviewPlan, wantedPrinciples } from './interview-plan.ts';
import { type MetCard, type PlacedCard, planTowards } from './towards.ts';

/** Days until the interview; negative after it, null where none is set. `today` is a local calendar day. */
export function daysLeft({ on }: InterviewPlan, today: string): number | null {
  return on === null ? null : dayNumber(on) - dayNumber(today);
}

/** The principles of an interview that is ahead; none is all of them, and where none is. */
export function principlesAhead(
  plan: InterviewPlan,
  set: { principles: readonly PrincipleSlug[] },
  today: string,
): readonly PrincipleSlug[] {
  const left = daysLeft(plan, today);
  return left === null || left <= 0 ? [] : wantedPrinciples(plan, set);
}

/** The cards that were met, are still about something, and are not put away. */
export function metCards(
  { cards, suspended }: Pick<Progress, 'cards' | 'suspended'>,
  known: (card: string) => boolean = () => true,
): MetCard[] {
  return Object.entries(cards).flatMap(([card, memory]) => {
    const read = readCard(card);
    return read === null || memory === null || !known(card) || isSuspended(suspended, card)
      ? []
      : [{ card, seconds: usualCardSeconds(read), memory }];
  });
}

/** What comes on which of the days before the interview; null where none is ahead, and cards come by themselves. */
export function placedBefore(
  met: readonly MetCard[],
  plan: InterviewPlan,
  today: string,
): PlacedCard[] | null {
  const left = daysLeft(plan, today);
  if (left === null || left < 0) return null;
  const from = dayNumber(today);
  return left === 0 ? [] : planTowards(met, { today: from, on: from + left });
}

/**
 * The number of the day on which each card comes next. One that is fresh on the day of the interview has
 * none: nothing is due on that day or after it.
 */
export function nextDays(
  met: readonly MetCard[],
  plan: InterviewPlan,
  today: string,
): ReadonlyMap<string, number> {
  const placed = placedBefore(met, plan, today);
  if (placed === null) {
    const from = dayNumber(today);
    return new Map(met.map(({ card, memory }) => [card, comesBackOn(memory, from)]));
  }
  // The first of a card is the next.
  return new Map(placed.toReversed().map(({ card, day }) => [card, day]));
}
