import { FEWEST_WORDS, OVER_LIMIT, UNDER_LIMIT } from '../review/limits.ts';
import type { NextFix } from '../review/next-fix.ts';
import { RATINGS, type Rating } from '../review/ratings.ts';
import type { Reading } from '../review/reading.ts';
import { SETUP_LIMIT } from '../review/rules/setup-heavy.ts';
import { type Part, SECTIONS, type SectionName } from '../scenario/sections.ts';
import type { Delivery } from '../speech/sound/delivery.ts';
import type { ComparedTake } from './compared-take.ts';
import type { Comparison, RunResult } from './comparison.ts';

/** The one thing to fix next, as a fact; its wording is the screen's. */
export type Fix =
  | { kind: 'empty'; section: Part }
  | { kind: 'setup-heavy'; share: number; section: SectionName }
  | { kind: 'over'; section: Part; seconds: number }
  | { kind: 'missed'; section: Part; phrases: string[] }
  | { kind: 'unsaid'; section: Part; ask: string }
  | { kind: 'under'; section: Part; seconds: number }
  | { kind: 'finding'; next: NextFix }
  | { kind: 'hold' };

export interface SummaryRow {
  section: SectionName;
  targetSeconds: number;
  actualSeconds: number;
  /** Key phrases said; null where a story of one's own was told, which has none. */
  phrases: { hit: number; of: number } | null;
  /** Null without words to rate. */
  rating: Rating | null;
}

export interface Summary {
  /** Of a whole answer, the sections that its words surely show. */
  rows: SummaryRow[];
  /** Of a whole answer, those its words do not show surely; null where sections were told one by one. */
  unsure: SectionName[] | null;
  targetSeconds: number;
  actualSeconds: number;
  /** Situation and task as a share of the whole answer; null unless all five were answered. */
  setupShare: number | null;
  fix: Fix;
  /** How the takes sounded that were recorded. */
  deliveries: Delivery[];
  /** What an interviewer would write at the top; null when there are no words to read. */
  reading: Reading | null;
  /** The section to tell again first: the one the fix is about, if it is about one. */
  weakest: Part;
}

/** A summary with what the schedule says of it. */
export interface TimedSummary extends Summary {
  /**
   * Days until something of it comes back, and the sections that do then, none where all of the story does; null
   * where nothing of it comes back.
   */
  comeBack: { days: number; sections: SectionName[] } | null;
}

export function isEmpty(comparison: ComparedTake<Part>): boolean {
  const { skipped, words, wordCount, actualSeconds } = comparison;
  return skipped || actualSeconds === 0 || (words !== null && wordCount < FEWEST_WORDS);
}

export function missedPhrases({ phrases }: Pick<Comparison, 'phrases'>): string[] {
  return phrases.filter(({ hit }) => !hit).map(({ phrase }) => phrase);
}

export function missedBeats({ beats }: Pick<Comparison, 'beats'>): string[] {
  return beats.filter(({ heard }) => heard === 'not heard').map(({ beat }) => beat.ask);
}

/** The share of its cues that were not said; 0 where there are none. */
function missedShare(comparison: Comparison): number {
  const { phrases, beats } = comparison;
  const missed = missedPhrases(comparison).length + missedBeats(comparison).length;
  return missed / Math.max(1, phrases.length + beats.length);
}

/** How long it took against the target: 1 is on time. An interrupted spoken take says nothing. */
function pace({ actualSeconds, targetSeconds, clock, interrupted }: Comparison): number {
  return interrupted && clock === 'spoken' ? 1 : actualSeconds / targetSeconds;
}

/** 0 is a section at its best, on time, with every cue said; higher needs more work. */
function weakness(comparison: Comparison): number {
  if (isEmpty(comparison)) return Number.POSITIVE_INFINITY;
  const { review } = comparison;
  const belowBest = review ? RATINGS.length - 1 - RATINGS.indexOf(review.rating) : 0;
  return 2 * belowBest + missedShare(comparison) + Math.min(1, Math.abs(pace(comparison) - 1));
}

/** Situation and task as a share of the answer, when all five sections were answered. */
export function setupShare(comparisons: readonly Comparison[]): number | null {
  const answered = comparisons.filter((each) => !isEmpty(each));
  if (answered.length < SECTIONS.length) return null;
  const total = answered.reduce((sum, each) => sum + each.actualSeconds, 0);
  const setup = answered
    .filter(({ section }) => section === 'situation' || section === 'task')
    .reduce((sum, each) => sum + each.actualSeconds, 0);
  return setup / total;
}

function mostBy<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || measure(item) > measure(best) ? item : best),
    undefined,
  );
}

/** Picks the one thing to fix: what costs the listener most comes first. */
export function fixWithoutReview(comparisons: readonly Comparison[]): Fix {
  const empty = comparisons.find(isEmpty);
  if (empty) return { kind: 'empty', section: empty.section };

  const share = setupShare(comparisons);
  const setup = comparisons.filter(({ section }) => section === 'situation' || section === 'task');
  const longestSetup = mostBy(setup, pace);
  if (share !== null && share > SETUP_LIMIT && longestSetup && pace(longestSetup) > 1) {
    return { kind: 'setup-heavy', share, section: longestSetup.section };
  }
  const slowest = mostBy(comparisons, pace);
  if (slowest && pace(slowest) > OVER_LIMIT) {
    const seconds = slowest.actualSeconds - slowest.targetSeconds;
    return { kind: 'over', section: slowest.section, seconds };
  }
  const shortest = mostBy(comparisons, (each) => -pace(each));
  if (shortest && pace(shortest) < UNDER_LIMIT) {
    const seconds = shortest.targetSeconds - shortest.actualSeconds;
    return { kind: 'under', section: shortest.section, seconds };
  }
  const barest = mostBy(comparisons, missedShare);
  if (barest === undefined || missedShare(barest) <= 0.5) return { kind: 'hold' };
  const { section } = barest;
  const [ask] = missedBeats(barest);
  if (ask !== undefined) return { kind: 'unsaid', section, ask };
  return { kind: 'missed', section, phrases: missedPhrases(barest) };
}

/** What is missing comes first, then what the review would fix, then time and key phrases. */
function fixOf({ comparisons, review }: RunResult): Fix {
  const plain = fixWithoutReview(comparisons);
  return plain.kind === 'empty' || !review?.next ? plain : { kind: 'finding', next: review.next };
}

/** The section the fix is about; null where it is about none. */
export function fixedSection(fix: Fix): SectionName | null {
  if (fix.kind === 'finding') return fix.next.section;
  return 'section' in fix && fix.section !== 'whole' ? fix.section : null;
}

function rowOf(comparison: Comparison): SummaryRow {
  const { section, targetSeconds, actualSeconds, phrases, telling, review } = comparison;
  const missed = missedPhrases(comparison);
  return {
    section,
    targetSeconds,
    actualSeconds,
    phrases: telling === 'own' ? null : { hit: phrases.length - missed.length, of: phrases.length },
    rating: review?.rating ?? null,
  };
}

/** Sums up a run of at least one section. */
export function summariseRun(result: RunResult): Summary {
  const { comparisons, review } = result;
  const fix = fixOf(result);
  const rows = comparisons.map(rowOf);
  const isWhole = rows.length === SECTIONS.length;
  return {
    rows,
    unsure: null,
    targetSeconds: rows.reduce((sum, row) => sum + row.targetSeconds, 0),
    actualSeconds: rows.reduce((sum, row) => sum + row.actualSeconds, 0),
    setupShare: setupShare(comparisons),
    fix,
    deliveries: comparisons.flatMap(({ delivery }) => delivery ?? []),
    reading: isWhole ? (review?.reading ?? null) : null,
    weakest: fixedSection(fix) ?? mostBy(comparisons, weakness)?.section ?? 'situation',
  };
}
