import { PRINCIPLES, type PrincipleSlug } from './principles.ts';
import type { Scenario } from './schema.ts';
import { LEVELS, type Level, SECTIONS, type SectionName } from './sections.ts';
import { THEMES, type Theme } from './themes.ts';

/** Where a scenario comes from: shipped with the program, or the path of the user's file. */
export type Source = 'built-in' | (string & {});

/** What a listing needs to know of a scenario; also the shape `list --json` prints. */
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

export function summaryOf(facts: SummaryFacts, source: Source): ScenarioSummary {
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
