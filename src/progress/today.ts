import { type CardName, readCard } from './cards.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';
import { mixed } from './mixed.ts';
import type { Progress } from './progress.ts';
import { comesBackOn, recallAt } from './schedule.ts';
import { isSuspended } from './suspended-cards.ts';

const WEAKEST = 5;

/** A card with when it comes back, and how likely it is recalled now. */
export interface DueCard extends CardName {
  card: string;
  /** The local calendar day it comes back on, such as 2026-11-20. */
  day: string;
  recall: number;
  /** How often it was forgotten after it had been learned. */
  lapses: number;
}

export interface Today {
  /** The most fragile first, mixed so that neighbours are of different scenarios where they can be. */
  due: DueCard[];
  /** How many are due, taken or not. */
  dueCount: number;
  /** When nothing is due: the local calendar day the next cards are, and how many that day. */
  next: { day: string; count: number } | null;
  /** When nothing is due: up to five that are the most fragile all the same. */
  weakest: DueCard[];
  /** Cards met so far that are not put away. */
  met: number;
}

export interface TodayOptions {
  /** Wall-clock time in milliseconds since 1970. */
  now: number;
  /** The local calendar day of `now`, such as 2026-11-20. */
  today: string;
  /** Whether what the card is about is still there. */
  known(card: string): boolean;
  /** Which of the due cards, the most fragile first; all when left out. */
  take?(due: readonly DueCard[]): readonly DueCard[];
}

/** Every card that was met and is still there, put away or not. */
function metCards(
  { cards }: Pick<Progress, 'cards'>,
  { now, today, known }: TodayOptions,
): DueCard[] {
  const from = dayNumber(today);
  return Object.entries(cards).flatMap(([id, memory]) => {
    const read = readCard(id);
    if (read === null || memory === null || !known(id)) return [];
    const { lapses } = memory;
    const day = dayOfNumber(comesBackOn(memory, from));
    return [{ card: id, ...read, day, recall: recallAt(memory, now), lapses }];
  });
}

function byFragility(one: DueCard, other: DueCard): number {
  return (
    one.recall - other.recall ||
    other.lapses - one.lapses ||
    dayNumber(one.day) - dayNumber(other.day) ||
    (one.card < other.card ? -1 : 1)
  );
}

/** Cards that are put away, the last one first. */
export function cardsPutAway(
  progress: Pick<Progress, 'cards' | 'suspended'>,
  options: TodayOptions,
): DueCard[] {
  const order = Object.keys(progress.suspended);
  return metCards(progress, options)
    .filter(({ card }) => isSuspended(progress.suspended, card))
    .sort((one, other) => order.indexOf(other.card) - order.indexOf(one.card));
}

/** What to rehearse today. A card is due from the start of its day on. */
export function planToday(
  progress: Pick<Progress, 'cards' | 'suspended'>,
  options: TodayOptions,
): Today {
  const { today, take = (due) => due } = options;
  const cards = metCards(progress, options)
    .filter(({ card }) => !isSuspended(progress.suspended, card))
    .sort(byFragility);
  const met = cards.length;
  const due = cards.filter(({ day }) => day <= today);
  if (due.length > 0) {
    const dueCount = due.length;
    return { due: mixed(take(due)), dueCount, next: null, weakest: [], met };
  }
  const [day] = cards.map((card) => card.day).sort();
  const next =
    day === undefined ? null : { day, count: cards.filter((card) => card.day === day).length };
  return { due, dueCount: 0, next, weakest: cards.slice(0, WEAKEST), met };
}
