import type { Outcome } from './outcomes.ts';
import { PRINCIPLES, type PrincipleSlug } from './principles.ts';
import type { Role } from './roles.ts';
import type { Scenario } from './schema.ts';
import { LEVELS, type Level, SECTIONS } from './sections.ts';
import type { OwnSource, Source } from './source.ts';
import { THEMES, type Theme } from './themes.ts';

/** What a listing needs to know of a scenario, but for where it comes from. */
export interface SummaryFacts {
  id: string;
  title: string;
  question: string;
  /** The story in a few sentences, for a search to look through; empty where nobody told it. */
  overview: string;
  principle: PrincipleSlug;
  /** The other principles the story can be told for, in their usual order. */
  pivots: PrincipleSlug[];
  levels: Level[];
  /** What else the story can answer: none for most. */
  themes: Theme[];
  /** Who tells it; null where it does not say. */
  role: Role | null;
  /** How it ends; null where it does not say. */
  outcome: Outcome | null;
  /** The ids of the questions it answers, the one it was written for first. */
  answers: string[];
  /** Ids it had before. */
  was: string[];
  /** The target of each section, in seconds and in speaking order. */
  targets: number[];
  /** What each of the levels takes in all, in seconds. */
  totals: number[];
  /**
   * The names of its follow-ups, quiz questions and exercises (`probe/the-cost quiz/first-step`), with
   * blanks between: one text, because thousands of summaries may be held at once.
   */
  questions: string;
}

export interface ScenarioSummary extends SummaryFacts {
  source: Source;
  /** All section targets together, in seconds. */
  seconds: number;
  /** The id of the question it is listed for, where that is another than its own. */
  asked?: string;
}

/** Of a scenario of the user's own. */
export interface OwnSummary extends ScenarioSummary {
  source: OwnSource;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

export function factsOf(scenario: Scenario): SummaryFacts {
  const { id, title, question, overview, principle, pivots, themes, sections } = scenario;
  const targets = SECTIONS.map((name) => sections[name].target_seconds);
  const seconds = sum(targets);
  const levels = LEVELS.filter((level) => scenario.levels[level] !== undefined);
  return {
    id,
    title,
    question,
    overview: overview ?? '',
    principle,
    pivots: PRINCIPLES.flatMap(({ slug }) => (pivots[slug] === undefined ? [] : [slug])),
    levels,
    themes: THEMES.filter((theme) => themes?.includes(theme)),
    role: scenario.role ?? null,
    outcome: scenario.outcome ?? null,
    answers: scenario.answers ?? [],
    was: scenario.was ?? [],
    targets,
    totals: levels.map((level) => scenario.levels[level]?.total_seconds ?? seconds),
    questions: [
      ...scenario.probes.map((probe) => `probe/${probe.id}`),
      ...scenario.quiz.map((each) => `quiz/${each.id}`),
      ...scenario.exercises.map((each) => `exercise/${each.id}`),
    ].join(' '),
  };
}

export function summaryOf<From extends Source>(
  facts: SummaryFacts,
  source: From,
): ScenarioSummary & { source: From } {
  // Field by field: a folder may hold a thousand of them, and copying is slow.
  const { id, title, question, overview, principle, pivots, levels, themes, targets } = facts;
  const { role, outcome, answers, was, totals, questions } = facts;
  return {
    id,
    title,
    question,
    overview,
    principle,
    pivots,
    levels,
    themes,
    role,
    outcome,
    answers,
    was,
    source,
    seconds: sum(targets),
    targets,
    totals,
    questions,
  };
}

export function summarise(scenario: Scenario, source: Source): ScenarioSummary {
  return summaryOf(factsOf(scenario), source);
}
