import { RATINGS, type Rating } from '../review/ratings.ts';
import { SECTIONS, type SectionName } from '../scenario/sections.ts';
import { KEPT_TAKES, type Noted, type SectionProgress } from './section-progress.ts';

export type Trend = 'rising' | 'falling' | 'steady';

export interface SectionStats {
  section: SectionName;
  /** Of all time. */
  takes: number;
  /** Spoken over target of the last 8 takes whose time counts, oldest first. */
  pace: number[];
  /** The last 8, oldest first. */
  ratings: Rating[];
  /** How many of them, the latest, the same version of the review gave; the rest an earlier one. */
  sameReview: number;
  /** Of those: null below 4, for nothing is claimed from two data points. */
  trend: Trend | null;
  /** Null below 3. */
  medianPace: number | null;
}

/** What the takes of one section are kept as, by principle. */
type BySection = Partial<Record<SectionName, SectionProgress>>;

const FEWEST_FOR_TREND = 4;
const FEWEST_FOR_MEDIAN = 3;
/** Half a step of the scale between the halves: less comes and goes by itself. */
const STEP_OF_TREND = 0.5;

/** The middle value, or the mean of the middle two; null of fewer than three. */
export function medianOf(values: readonly number[]): number | null {
  return values.length < FEWEST_FOR_MEDIAN ? null : middleOf(values);
}

/** The same of any number but none. */
export function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(
    Math.floor((sorted.length - 1) / 2),
    Math.floor(sorted.length / 2) + 1,
  );
  return mean(middle);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Compares the older half with the newer one; the middle one of an odd number is in neither. */
export function trendOf(ratings: readonly Rating[]): Trend | null {
  if (ratings.length < FEWEST_FOR_TREND) return null;
  const ranks = ratings.map((rating) => RATINGS.indexOf(rating));
  const half = Math.floor(ranks.length / 2);
  const change = mean(ranks.slice(-half)) - mean(ranks.slice(0, half));
  if (Math.abs(change) < STEP_OF_TREND) return 'steady';
  return change > 0 ? 'rising' : 'falling';
}

/** The last few of what was noted of takes, oldest first. */
export function lastOf<Value>(noted: readonly Noted<Value>[]): Value[] {
  return [...noted]
    .sort((one, other) => one.place - other.place)
    .slice(-KEPT_TAKES)
    .map(({ value }) => value);
}

/** What the takes of the section come to, over all the given principles. */
function statsOfSection(section: SectionName, principles: readonly BySection[]): SectionStats {
  const noted = principles.flatMap((bySection) => bySection[section] ?? []);
  const pace = lastOf(noted.flatMap(({ paces }) => paces));
  const rated = lastOf(noted.flatMap((each) => each.ratings));
  const ratings = rated.map(({ rating }) => rating);
  const latest = rated.at(-1)?.review;
  const sameReview = rated.length - 1 - rated.findLastIndex(({ review }) => review !== latest);
  return {
    section,
    takes: noted.reduce((sum, { takes }) => sum + takes, 0),
    pace,
    ratings,
    sameReview,
    trend: trendOf(ratings.slice(ratings.length - sameReview)),
    medianPace: medianOf(pace),
  };
}

/** All five sections in speaking order, rehearsed or not, over all the given principles. */
export function sectionStats(principles: readonly BySection[]): SectionStats[] {
  return SECTIONS.map((section) => statsOfSection(section, principles));
}
