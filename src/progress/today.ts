import { type CardName, readCard } from './cards.ts';
import { DAY_MS, dayNumber, dayOfNumber } from './day-number.ts';
import { mixed } from './mixed.ts';
import { daysLeft, metCards, nextDays } from './plan/next-days.ts';
import type { Progress } from './progress.ts';
import { type Memory, recallAt, strengthAt } from './schedule.ts';

const WEAKEST = 5;

/** A card with when it comes back, and how likely it is recalled now. */
export interface DueCard extends CardName {
  card: string;
  /** The local calendar day it comes on next, such as 2026-11-20; null where it is fresh until the interview. */
  day: string | null;
  recall: number;
  /** How likely it goes well where it counts, if nothing is done: on the day of an interview ahead, else now. */
  strength: number;
  /** How often it was forgotten after it had been learned. */
  lapses: number;
}

export interface Today {
  /** The most fragile first, mixed so that neighbours are of different scenarios where they can be. */
  due: DueCard[];
  /** How many are due, taken or not. */
  dueCount: number;
  /** With an interview ahead: what comes on later days before it, the next first. */
  later: DueCard[];
  /** When nothing is due: the local calendar day the next cards are, and how many that day. */
  next: { day: string; count: number } | null;
  /** When nothing is due: up to five that are the most fragile all the same. */
  weakest: DueCard[];
  /** Cards met so far that are not put away. */
  met: number;
}

export interface DueOptions {
  /** Wall-clock time in milliseconds since 1970. */
  now: number;
  /** The local calendar day of `now`, such as 2026-11-20. */
  today: string;
  /** Whether what the card is about is still there. */
  known(card: string): boolean;
  /** Which of the due cards, the most fragile first, and of those of later days; all that is due when left out. */
  take?(due: readonly DueCard[], later: readonly DueCard[]): readonly DueCard[];
}

function dueCards(
  progress: Pick<Progress, 'cards' | 'plan' | 'suspended'>,
  { now, today, known }: DueOptions,
): DueCard[] {
  const met = metCards(progress, known);
  const days = nextDays(met, progress.plan, today);
  const names = new Map<number, string>();
  /** Of thousands of cards many come on the same day. */
  const nameOf = (day: number) => {
    const name = names.get(day) ?? dayOfNumber(day);
    names.set(day, name);
    return name;
  };
  const at = momentThatCounts(progress.plan, { now, today });
  return met.flatMap(({ card, memory }) => {
    const read = readCard(card);
    if (read === null) return [];
    const day = days.get(card);
    const comes = day === undefined ? null : nameOf(day);
    return [{ card, ...read, day: comes, ...standing(memory, now, at) }];
  });
}

/** Today a card is for the interview, where one is ahead. */
function momentThatCounts(
  plan: Progress['plan'],
  { now, today }: Pick<DueOptions, 'now' | 'today'>,
): number {
  const left = daysLeft(plan, today);
  return left === null || left <= 0 ? now : now + left * DAY_MS;
}

function standing(memory: Memory, now: number, at: number) {
  const { lapses } = memory;
  return { recall: recallAt(memory, now), strength: strengthAt(memory, at), lapses };
}

function numberOf({ day }: DueCard): number {
  return day === null ? Number.MAX_SAFE_INTEGER : dayNumber(day);
}

function byFragility(one: DueCard, other: DueCard): number {
  return (
    one.strength - other.strength ||
    other.lapses - one.lapses ||
    numberOf(one) - numberOf(other) ||
    (one.card < other.card ? -1 : 1)
  );
}

/** Cards that are put away, the last one first. `now` in milliseconds since 1970. */
export function cardsPutAway(
  { cards, suspended }: Pick<Progress, 'cards' | 'suspended'>,
  now: number,
): DueCard[] {
  return Object.keys(suspended)
    .reverse()
    .flatMap((card) => {
      const [read, memory] = [readCard(card), cards[card]];
      if (read === null || memory === undefined || memory === null) return [];
      return [{ card, ...read, day: null, ...standing(memory, now, now) }];
    });
}

/**
 * What to rehearse today. A card is due from the start of its day on; with an interview ahead, as the
 * days until then have it.
 */
export function planToday(
  progress: Pick<Progress, 'cards' | 'plan' | 'suspended'>,
  options: DueOptions,
): Today {
  const { today, take = (due) => due } = options;
  const cards = dueCards(progress, options).sort(byFragility);
  const met = cards.length;
  const due = cards.filter(({ day }) => day !== null && day <= today);
  const ahead = cards.filter(({ day }) => day !== null && day > today);
  const left = daysLeft(progress.plan, today);
  const isAhead = left !== null && left >= 0;
  const later = isAhead ? ahead.toSorted((one, other) => numberOf(one) - numberOf(other)) : [];
  if (due.length > 0) {
    const dueCount = due.length;
    return { due: mixed(take(due, later)), dueCount, later, next: null, weakest: [], met };
  }
  const [day] = ahead.flatMap((card) => card.day ?? []).sort();
  const next =
    day === undefined ? null : { day, count: cards.filter((card) => card.day === day).length };
  return { due, dueCount: 0, later, next, weakest: cards.slice(0, WEAKEST), met };
}
