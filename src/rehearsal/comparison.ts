import { type Review, reviewSections, type SectionReview } from '../review/review.ts';
import type { Rule, Seen } from '../review/rule.ts';
import { rulesOn } from '../review/rules-on.ts';
import type { Scenario } from '../scenario/schema.ts';
import { LEVELS, type Level, SECTIONS, type SectionName } from '../scenario/sections.ts';
import { countWords, spokenSeconds } from '../text/words.ts';
import type { Clock, PlannedSection, Take } from './records.ts';

/** What an answer was timed by: the clock of its take, or none, as in a file. */
export type AnswerClock = Clock | 'none';

/** One take beside what strong sounds like. */
export interface Comparison {
  section: SectionName;
  clock: AnswerClock;
  targetSeconds: number;
  /** How long the answer takes to say: measured when spoken, or from its words. */
  actualSeconds: number;
  /** Seconds at the keyboard, and what the countdown gave; null unless typed against the clock. */
  typing: { seconds: number; allowedSeconds: number } | null;
  wordCount: number;
  /** Null when nobody wrote down what was said. */
  words: string | null;
  skipped: boolean;
  interrupted: boolean;
  hintsUsed: number;
  /** The speaker said which key phrases were said. */
  isTicked: boolean;
  strong: string;
  /** The strong example is the speaker's own, as they wrote it. */
  isOwnStory: boolean;
  phrases: { phrase: string; hit: boolean }[];
  /** What the review reads in the words; null without words. */
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
  {
    level,
    clock,
    pace,
    isOwnStory,
  }: Pick<Judged, 'level' | 'clock' | 'pace'> & { isOwnStory: boolean },
  planned: PlannedSection,
  take: Take,
  review: SectionReview | null,
): Comparison {
  const section = scenario.sections[planned.name];
  const wordCount = countWords(take.words ?? '');
  const ticked = take.ticked ?? [];
  return {
    section: planned.name,
    clock,
    targetSeconds: planned.targetSeconds,
    actualSeconds: clock === 'spoken' ? take.activeSeconds : spokenSeconds(wordCount, pace),
    typing:
      clock === 'typing'
        ? { seconds: take.activeSeconds, allowedSeconds: planned.allowedSeconds }
        : null,
    wordCount,
    words: take.words,
    skipped: take.skipped,
    interrupted: take.interrupted,
    hintsUsed: take.hintsUsed,
    isTicked: take.ticked !== null,
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

/** A run of takes read and compared. `review` is null without words: there is nothing to read. */
export interface RunResult {
  comparisons: Comparison[];
  review: Review | null;
}

/** What a run is judged by: its plan, or for a written answer the plan it is held against. */
export interface Judged {
  level: Level;
  clock: AnswerClock;
  sections: readonly PlannedSection[];
  /** Words a minute. */
  pace: number;
  /** The scenario is the speaker's own story. */
  isOwnStory?: boolean;
  /** Ids of the review rules that are not looked for. */
  rulesOff?: ReadonlySet<string>;
}

const NONE_OFF: ReadonlySet<string> = new Set();

/** Of a part of an answer, a rule about the whole can say what is good, not what is missing. */
function rulesFor(isWhole: boolean, off: ReadonlySet<string>): readonly Rule[] {
  const rules = rulesOn(off);
  if (isWhole) return rules;
  return rules.map((rule) =>
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
  { level, clock, sections, pace, isOwnStory = false, rulesOff = NONE_OFF }: Judged,
  takes: readonly Take[],
): RunResult {
  const answered = sections.flatMap((planned) => {
    const take = takes.find(({ section }) => section === planned.name);
    return take ? [{ planned, take }] : [];
  });
  const texts = new Map(
    answered.flatMap(({ take }) =>
      take.words === null ? [] : [[take.section, take.words] as const],
    ),
  );
  const targets = Object.fromEntries(sections.map((each) => [each.name, each.targetSeconds]));
  const isWhole = texts.size === SECTIONS.length;
  const rules = rulesFor(isWhole, rulesOff);
  const review =
    texts.size === 0
      ? null
      : reviewSections(texts, { level, scenario, targets, isOwnStory }, rules);
  return {
    review,
    comparisons: answered.map(({ planned, take }) => {
      const own = review?.sections.find(({ section }) => section === take.section) ?? null;
      return compareTake(scenario, { level, clock, pace, isOwnStory }, planned, take, own);
    }),
  };
}
