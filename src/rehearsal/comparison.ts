import { type Review, reviewSections, type SectionReview } from '../review/review.ts';
import type { Rule, Seen } from '../review/rule.ts';
import { RULES } from '../review/rules/index.ts';
import type { Scenario } from '../scenario/schema.ts';
import { LEVELS, type Level, SECTIONS, type SectionName } from '../scenario/sections.ts';
import { countWords, spokenSeconds } from '../text/words.ts';
import type { Mode, PlannedSection, Take } from './records.ts';

/** How an answer was given: in a timed take, or in a file. */
export type AnswerMode = Mode | 'written';

/** One take beside what strong sounds like. */
export interface Comparison {
  section: SectionName;
  mode: AnswerMode;
  targetSeconds: number;
  /** How long the answer takes to say: measured aloud, or from the words typed. */
  actualSeconds: number;
  /** Seconds at the keyboard, and what the countdown gave; null unless typed against the clock. */
  typing: { seconds: number; allowedSeconds: number } | null;
  words: number;
  text: string;
  skipped: boolean;
  interrupted: boolean;
  hintsUsed: number;
  strong: string;
  /** The strong example is the speaker's own, as they wrote it. */
  isOwnStory: boolean;
  phrases: { phrase: string; hit: boolean }[];
  /** What the review reads in the words; null when the answer was spoken. */
  review: SectionReview | null;
  /** Null where the scenario has none. */
  coaching: string | null;
  commonMistake: string | null;
}

/** The strong reflection for a level, or the nearest level that has one. */
export function strongExample(scenario: Scenario, section: SectionName, level: Level): string {
  if (section !== 'reflection') return scenario.sections[section].strong;
  const byLevel = scenario.sections.reflection.strong;
  const steps = (each: Level) => Math.abs(LEVELS.indexOf(each) - LEVELS.indexOf(level));
  const nearestFirst = [...LEVELS].sort((a, b) => steps(a) - steps(b));
  return nearestFirst.map((each) => byLevel[each]).find((text) => text !== undefined) ?? '';
}

function compareTake(
  scenario: Scenario,
  { level, mode, isOwnStory }: { level: Level; mode: AnswerMode; isOwnStory: boolean },
  planned: PlannedSection,
  take: Take,
  review: SectionReview | null,
): Comparison {
  const section = scenario.sections[planned.name];
  const words = countWords(take.text);
  const ticked = take.ticked ?? [];
  return {
    section: planned.name,
    mode,
    targetSeconds: planned.targetSeconds,
    actualSeconds: mode === 'aloud' ? take.activeSeconds : spokenSeconds(words),
    typing:
      mode === 'typed'
        ? { seconds: take.activeSeconds, allowedSeconds: planned.allowedSeconds }
        : null,
    words,
    text: take.text,
    skipped: take.skipped,
    interrupted: take.interrupted,
    hintsUsed: take.hintsUsed,
    strong: strongExample(scenario, planned.name, level),
    isOwnStory,
    phrases:
      review?.keyPhrases ??
      section.key_phrases.map((phrase) => ({ phrase, hit: ticked.includes(phrase) })),
    review,
    coaching: section.coaching ?? null,
    commonMistake: section.common_mistake ?? null,
  };
}

/** A run of takes read and compared. `review` is null when they were spoken: nothing to read. */
export interface RunResult {
  comparisons: Comparison[];
  review: Review | null;
}

/** What a run is judged by: its plan, or for a written answer the plan it is held against. */
export interface Judged {
  level: Level;
  mode: AnswerMode;
  sections: readonly PlannedSection[];
  /** The scenario is the speaker's own story. */
  isOwnStory?: boolean;
}

/** Of a part of an answer, a rule about the whole can say what is good, not what is missing. */
function rulesFor(isWhole: boolean): readonly Rule[] {
  if (isWhole) return RULES;
  return RULES.map((rule) =>
    rule.sections === 'whole'
      ? { ...rule, see: (context) => rule.see(context).filter(isPraise) }
      : rule,
  );
}

function isPraise({ weight }: Seen): boolean {
  return weight === 'praise';
}

/** Compares the takes of a run. */
export function compareTakes(
  scenario: Scenario,
  { level, mode, sections, isOwnStory = false }: Judged,
  takes: readonly Take[],
): RunResult {
  const answered = sections.flatMap((planned) => {
    const take = takes.find(({ section }) => section === planned.name);
    return take ? [{ planned, take }] : [];
  });
  const texts = new Map(answered.map(({ take }) => [take.section, take.text]));
  const targets = Object.fromEntries(sections.map((each) => [each.name, each.targetSeconds]));
  const isWhole = answered.length === SECTIONS.length;
  const rules = rulesFor(isWhole);
  const review =
    mode === 'aloud'
      ? null
      : reviewSections(texts, { level, scenario, targets, isOwnStory }, rules);
  return {
    review,
    comparisons: answered.map(({ planned, take }) => {
      const own = review?.sections.find(({ section }) => section === take.section) ?? null;
      return compareTake(scenario, { level, mode, isOwnStory }, planned, take, own);
    }),
  };
}
