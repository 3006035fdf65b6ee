import { FEWEST_WORDS } from '../rehearsal/limits.ts';
import type { Rating } from '../review/ratings.ts';
import type { PrincipleSlug } from '../scenario/principles.ts';
import type { SectionName } from '../scenario/sections.ts';
import { isOwnRecall } from './grading.ts';
import type { TakeRecord } from './records.ts';

/** Takes a trend is read from: a week or two of rehearsing. */
export const KEPT_TAKES = 8;
/** Findings of one take that are remembered, and how long a rule's id may be. */
const KEPT_RULES = 24;
const LONGEST_RULE = 64;

/** Something of one take. `take` is its place among all takes, so that lists can be merged. */
export interface Noted<Value> {
  take: number;
  value: Value;
}

/** The takes of one section in stories of one principle: how many, and the last few. */
export interface SectionProgress {
  takes: number;
  /** Spoken over target. */
  paces: Noted<number>[];
  ratings: Noted<Rating>[];
  /** The rules that saw a fault or a hint, of takes that could be judged. */
  rules: Noted<string[]>[];
}

export type PrincipleProgress = Partial<
  Record<PrincipleSlug, Partial<Record<SectionName, SectionProgress>>>
>;

export function keepLast<Item>(items: Item[], item: Item): void {
  items.push(item);
  if (items.length > KEPT_TAKES) items.shift();
}

/** Whether its time says something: an answer of the person's own that nothing interrupted. */
export function isTimed(take: TakeRecord): boolean {
  if (take.skipped || take.spokenSeconds === 0 || take.targetSeconds === 0) return false;
  if (take.mode === 'aloud') return !take.interrupted;
  return take.words >= FEWEST_WORDS && isOwnRecall(take);
}

function rulesIn({ findings }: TakeRecord): string[] {
  const rules = findings.map(({ rule }) => rule).filter((rule) => rule.length <= LONGEST_RULE);
  return [...new Set(rules)].slice(0, KEPT_RULES);
}

/** Adds a take to those of its section, under the principle it was told for. */
export function noteTake(principles: PrincipleProgress, take: TakeRecord, place: number): void {
  const principle = take.pivot ?? take.scenario.principle;
  const bySection = principles[principle] ?? {};
  const noted = bySection[take.section] ?? { takes: 0, paces: [], ratings: [], rules: [] };
  principles[principle] = bySection;
  bySection[take.section] = noted;
  noted.takes += 1;
  if (isTimed(take)) {
    keepLast(noted.paces, { take: place, value: take.spokenSeconds / take.targetSeconds });
  }
  if (take.rating === null || take.skipped || !isOwnRecall(take)) return;
  keepLast(noted.ratings, { take: place, value: take.rating });
  if (take.rating === 'not enough to judge') return;
  keepLast(noted.rules, { take: place, value: rulesIn(take) });
}
