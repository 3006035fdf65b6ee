import { readCard } from './cards.ts';
import { DAY_MS } from './day-number.ts';
import { mixed } from './mixed.ts';
import type { Progress } from './progress.ts';
import { type CardProgress, dueAt, recallAt } from './schedule.ts';

const WEAKEST = 5;

/** A card with when it comes back, in milliseconds since 1970, and how likely it is recalled now. */
export interface DueCard {
  card: string;
  scenarioId: string;
  kind: 'story' | 'section' | 'probe' | 'knowledge';
  /** The section, or the id of the probe or question; `story` for the story. */
  name: string;
  due: number;
  recall: number;
  /** How often it was forgotten after it had been learned. */
  lapses: number;
}

export interface Today {
  /** The most fragile first, mixed so that neighbours are of different scenarios where they can be. */
  due: DueCard[];
  /** When nothing is due: when the next card is, in milliseconds since 1970, and how many that day. */
  next: { at: number; count: number } | null;
  /** When nothing is due: up to five that are the most fragile all the same. */
  weakest: DueCard[];
  /** Cards met so far. */
  met: number;
}

export interface TodayOptions {
  /** Wall-clock time in milliseconds since 1970. */
  now: number;
  /** The local calendar day of a time, such as 2026-11-20. */
  dayOf(at: number): string;
  /** Whether the scenario is still there. */
  known(scenarioId: string): boolean;
  /** At most so many due cards, the most fragile ones; all when left out. */
  count?: number | undefined;
}

/** A review that lies ahead was stamped by a wrong clock: its interval starts now at the latest. */
function comesBackAt(card: CardProgress, now: number): number {
  return Math.min(dueAt(card), now + (card.memory?.days ?? 0) * DAY_MS);
}

function metCards({ cards }: Progress, { now, known }: TodayOptions): DueCard[] {
  return Object.entries(cards).flatMap(([id, card]) => {
    const read = readCard(id);
    if (read === null || card.memory === null || !known(read.scenarioId)) return [];
    const { lapses } = card.memory;
    const due = comesBackAt(card, now);
    return [{ card: id, ...read, due, recall: recallAt(card, now), lapses }];
  });
}

function byFragility(one: DueCard, other: DueCard): number {
  return (
    one.recall - other.recall ||
    other.lapses - one.lapses ||
    one.due - other.due ||
    (one.card < other.card ? -1 : 1)
  );
}

/** What to rehearse today. A card is due from the start of its day on. */
export function planToday(progress: Progress, options: TodayOptions): Today {
  const { now, dayOf, count } = options;
  const cards = metCards(progress, options).sort(byFragility);
  const met = cards.length;
  const today = dayOf(now);
  const due = cards.filter((card) => card.due <= now || dayOf(card.due) <= today);
  if (due.length > 0) {
    return { due: mixed(due.slice(0, count)), next: null, weakest: [], met };
  }
  const at = Math.min(...cards.map((card) => card.due));
  const next = met > 0 ? { at, count: 0 } : null;
  if (next) next.count = cards.filter((card) => dayOf(card.due) === dayOf(at)).length;
  return { due, next, weakest: cards.slice(0, WEAKEST), met };
}
