import { PRINCIPLES, type PrincipleSlug } from './principles.ts';
import type { Scenario } from './schema.ts';
import { LEVELS, type Level, SECTIONS, type SectionName } from './sections.ts';
import type { OwnSource, Source } from './source.ts';
import { THEMES, type Theme } from './themes.ts';

/** What a listing needs to know of a scenario. */
export interface ScenarioSummary {
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
  source: Source;
  /** All section targets together, in seconds. */
  seconds: number;
  sections: { name: SectionName; targetSeconds: number }[];
}

/** Of a scenario of the user's own. */
export interface OwnSummary extends ScenarioSummary {
  source: OwnSource;
}

/** What a summary is made of: the rest follows. */
export interface SummaryFacts extends Omit<ScenarioSummary, 'source' | 'seconds' | 'sections'> {
  /** The target of each section, in seconds and in speaking order. */
  targets: number[];
}

export function factsOf(scenario: Scenario): SummaryFacts {
  const { id, title, question, overview, principle, pivots, themes, levels, sections } = scenario;
  return {
    id,
    title,
    question,
    overview: overview ?? '',
    principle,
    pivots: PRINCIPLES.flatMap(({ slug }) => (pivots[slug] === undefined ? [] : [slug])),
    levels: LEVELS.filter((level) => levels[level] !== undefined),
    themes: THEMES.filter((theme) => themes?.includes(theme)),
    targets: SECTIONS.map((name) => sections[name].target_seconds),
  };
}

export function summaryOf<From extends Source>(
  facts: SummaryFacts,
  source: From,
): ScenarioSummary & { source: From } {
  // Field by field: a folder may hold a thousand of them, and copying is slow.
  const { id, title, question, overview, principle, pivots, levels, themes, targets } = facts;
  return {
    id,
    title,
    question,
    overview,
    principle,
    pivots,
    levels,
    themes,
    source,
    seconds: targets.reduce((total, target) => total + target, 0),
    sections: SECTIONS.map((name, at) => ({ name, targetSeconds: targets[at] ?? 0 })),
  };
}

export function summarise(scenario: Scenario, source: Source): ScenarioSummary {
  return summaryOf(factsOf(scenario), source);
}
