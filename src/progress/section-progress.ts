import { FEWEST_WORDS } from '../review/limits.ts';
import type { Rating } from '../review/ratings.ts';
import type { PrincipleSlug } from '../scenario/principles.ts';
import type { SectionName } from '../scenario/sections.ts';
import { isOwnRecall, type JudgedTake } from './grading.ts';
import { type Dispute, isDisputed } from './sessions.ts';
import type { JudgedSection, SectionFacts } from './whole-sections.ts';

/** Takes a trend is read from: a week or two of rehearsing. */
export const KEPT_TAKES = 8;
/** Findings of one take that are remembered, and how long a rule's id may be. */
const KEPT_RULES = 24;
const LONGEST_RULE = 64;

/** Something of one take. `place` is its place among all that were judged, so that lists can be merged. */
export interface Noted<Value> {
  take: string;
  place: number;
  value: Value;
}

/** The takes of one section in stories of one principle: how many, and the last few. */
export interface SectionProgress {
  takes: number;
  /** Spoken over target. */
  paces: Noted<number>[];
  /** With the version of the review that gave them. */
  ratings: Noted<{ rating: Rating; review: number }>[];
  /** The rules that saw a fault or a hint, of takes that could be judged. */
  rules: Noted<string[]>[];
}

export type PrincipleProgress = Partial<
  Record<PrincipleSlug, Partial<Record<SectionName, SectionProgress>>>
>;

/** The list with what is noted of a take now, and without what was noted of it before. */
function noted<Value>(list: readonly Noted<Value>[], now: Noted<Value> | null, take: string) {
  const known = list.find((each) => each.take === take);
  const others = list.filter((each) => each.take !== take);
  if (now === null) return others;
  const all = [...others, { ...now, place: known?.place ?? now.place }];
  return all.sort((one, other) => one.place - other.place).slice(-KEPT_TAKES);
}

/** Whether its time says something: an answer of the person's own that nothing interrupted. */
export function isTimed(judged: JudgedTake): boolean {
  const { take, judgement } = judged;
  if (take.skipped || judgement.spokenSeconds === 0 || take.targetSeconds === 0) return false;
  if (take.clock === 'spoken') return !take.interrupted;
  return judgement.wordCount >= FEWEST_WORDS && isOwnRecall(judged);
}

/** The rules that saw something nobody says is wrong. */
function rulesIn({ take, judgement }: JudgedTake, disputes: readonly Dispute[]): string[] {
  const findings = judgement.findings.filter((each) => !isDisputed(disputes, take.id, each));
  const rules = findings.map(({ rule }) => rule).filter((rule) => rule.length <= LONGEST_RULE);
  return [...new Set(rules)].slice(0, KEPT_RULES);
}

/** What is noted of a section of the principle a take was told for. */
function sectionNotes(principles: PrincipleProgress, take: SectionFacts): SectionProgress {
  const principle = take.pivot ?? take.scenario.principle;
  const bySection = principles[principle] ?? {};
  principles[principle] = bySection;
  const notes = bySection[take.section] ?? { takes: 0, paces: [], ratings: [], rules: [] };
  bySection[take.section] = notes;
  return notes;
}

/** Counts a take among those of its section. */
export function countTake(principles: PrincipleProgress, take: SectionFacts): void {
  sectionNotes(principles, take).takes += 1;
}

/** Notes what a take came to; what was noted of it before counts no more. */
export function noteJudgement(
  principles: PrincipleProgress,
  judged: JudgedSection,
  { place, review, disputes }: { place: number; review: number; disputes: readonly Dispute[] },
): void {
  const { take, judgement } = judged;
  const { rating, spokenSeconds } = judgement;
  const notes = sectionNotes(principles, take);
  const note = <Value>(isNoted: boolean, value: Value) =>
    isNoted ? { take: take.id, place, value } : null;
  const isRated = rating !== null && !take.skipped && isOwnRecall(judged);
  const isRead = isRated && rating !== 'not enough to judge';
  const pace = note(isTimed(judged), spokenSeconds / take.targetSeconds);
  notes.paces = noted(notes.paces, pace, take.id);
  notes.ratings = noted(notes.ratings, isRated ? note(true, { rating, review }) : null, take.id);
  notes.rules = noted(notes.rules, note(isRead, rulesIn(judged, disputes)), take.id);
}

/** Notes the rules of a take anew, after a finding of it was disputed; one no longer noted stays so. */
export function noteRulesAnew(
  principles: PrincipleProgress,
  judged: JudgedSection,
  disputes: readonly Dispute[],
): void {
  const notes = sectionNotes(principles, judged.take);
  notes.rules = notes.rules.map((each) =>
    each.take === judged.take.id ? { ...each, value: rulesIn(judged, disputes) } : each,
  );
}
