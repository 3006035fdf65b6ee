import { fsrs } from 'ts-fsrs';
import { DAY_MS } from './day-number.ts';
import type { Grade } from './records.ts';

/** People rehearse in the weeks before a loop: nothing stays away for longer than a month. */
const LONGEST_DAYS = 30;
/** A hundred years without a review: as forgotten as can be. */
const MOST_DAYS_APART = 36_500;

/**
 * FSRS as ts-fsrs ships it, in whole days. Its model is used directly: the flashcard scheduler around
 * it works out all four grades for every one given, which is ten times the work, and spreads their
 * intervals a day apart for a choice nobody is shown here.
 */
const model = fsrs({
  request_retention: 0.9,
  maximum_interval: LONGEST_DAYS,
  enable_fuzz: false,
  enable_short_term: false,
});

/** What FSRS knows of a card after its last review. */
export interface Memory {
  /** Days until recall has fallen to 90 %. */
  stability: number;
  /** 1 to 10. */
  difficulty: number;
  /** Wall-clock time in milliseconds since 1970, and the number of its local calendar day. */
  reviewedAt: number;
  reviewedDay: number;
  /** How it came then. */
  grade: Grade;
  /**
   * The number of the calendar day it comes back on. A day and no time: where clocks are changed, a
   * day is not always 24 hours.
   */
  dueDay: number;
  /** Days from the review to `dueDay`. */
  days: number;
  reviews: number;
  /** How often it was forgotten after it had been learned. */
  lapses: number;
}

/** What one record says about a card. */
export interface KeptGrade {
  /** The id of the take, answer or drill; for a story, of the take that made the session whole. */
  of: string;
  /** Milliseconds since 1970. */
  at: number;
  /** The number of the local calendar day. */
  day: number;
  /** What follows from the record; null when it says nothing, or was made to be forgotten. */
  derived: Grade | null;
  /** The person's own grades; the last one holds. */
  own: Grade[];
  /** The number of the day it comes back on at the latest: it is what to mend first of its session. */
  by?: number;
  /** The person took back what the record says: nothing makes it count again. */
  forgotten?: true;
}

/** The last grades of a card, so that one can be changed or taken back. */
export interface CardGrades {
  /** What was known before the kept grades. Null: nothing was. */
  base: Memory | null;
  /** Oldest first. */
  grades: KeptGrade[];
}

/** A card: its last grades, and what is known of it. */
export interface CardProgress extends CardGrades {
  /** After the kept grades. Null while nothing was graded: the card is not met yet. */
  memory: Memory | null;
}

/** One look at a card. `day` is the number of the local calendar day of `at`, `by` that of the last day to come back on. */
export interface CardReview {
  at: number;
  day: number;
  grade: Grade;
  by?: number;
}

/**
 * What is known after a review. A clock that went backwards counts as no time gone by, and the later
 * review's time holds, so a clock once set wrong is forgotten at the next review. On the day of the
 * last review FSRS learns nothing from a pass: the answer was just on the screen. What failed comes back the
 * next day, however well it was known before: a rehearsal is soon, and FSRS would leave it for a few days.
 */
export function afterReview(memory: Memory | null, { at, day, grade, by }: CardReview): Memory {
  const apart = memory === null ? 0 : Math.max(0, day - memory.reviewedDay);
  const elapsed = Math.min(apart, MOST_DAYS_APART);
  const { stability, difficulty } = model.next_state(memory, elapsed, grade);
  const most = grade === 1 ? 1 : Math.max(1, (by ?? Number.POSITIVE_INFINITY) - day);
  const days = Math.min(most, model.next_interval(stability, elapsed));
  const isLapse = memory !== null && grade === 1;
  return {
    stability,
    difficulty,
    reviewedAt: at,
    reviewedDay: day,
    grade,
    dueDay: day + days,
    days,
    reviews: (memory?.reviews ?? 0) + 1,
    lapses: (memory?.lapses ?? 0) + (isLapse ? 1 : 0),
  };
}

/**
 * The number of the day a card comes back on, seen from `today`, the number of a day too; Infinity
 * while it is not met yet. A review that lies ahead by more than a journey across the date line was
 * stamped by a wrong clock: the card comes back at once, and the next review puts it right.
 */
export function comesBackOn(memory: Memory | null, today: number): number {
  if (memory === null) return Number.POSITIVE_INFINITY;
  return memory.reviewedDay > today + 1 ? today : memory.dueDay;
}

/** How likely it is to be recalled, 0 to 1 by FSRS; 0 while it is not met yet. */
export function recallAt(memory: Memory | null, now: number): number {
  if (memory === null) return 0;
  const elapsed = Math.max(0, now - memory.reviewedAt) / DAY_MS;
  return model.forgetting_curve(Math.min(elapsed, MOST_DAYS_APART), memory.stability);
}

/** How likely what is recalled goes well, by how it came last: what failed may be recalled word for word. */
const GOES_WELL: Readonly<Record<Grade, number>> = { 1: 0.4, 2: 0.7, 3: 0.9, 4: 1 };

/**
 * How likely it is to go well at a moment if nothing is done until then, 0 to 1: by how it came last, how
 * long ago that was, and how well it holds. Milliseconds since 1970.
 */
export function strengthAt(memory: Memory | null, at: number): number {
  return memory === null ? 0 : recallAt(memory, at) * GOES_WELL[memory.grade];
}
