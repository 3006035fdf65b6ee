import type { PrincipleSlug } from './principles.ts';
import type { Scenario } from './schema.ts';
import { LEVELS, type Level, SECTIONS, type SectionName } from './sections.ts';

/** Where a scenario comes from: shipped with the program, or the path of the user's file. */
export type Source = 'built-in' | (string & {});

/** What a listing needs to know of a scenario; also the shape `list --json` prints. */
export interface ScenarioSummary {
  id: string;
  title: string;
  question: string;
  principle: PrincipleSlug;
  levels: Level[];
  source: Source;
  /** All section targets together, in seconds. */
  seconds: number;
  sections: { name: SectionName; targetSeconds: number }[];
}

export function summarise(scenario: Scenario, source: Source): ScenarioSummary {
  const sections = SECTIONS.map((name) => ({
    name,
    targetSeconds: scenario.sections[name].target_seconds,
  }));
  return {
    id: scenario.id,
    title: scenario.title,
    question: scenario.question,
    principle: scenario.principle,
    levels: LEVELS.filter((level) => scenario.levels[level] !== undefined),
    source,
    seconds: sections.reduce((total, section) => total + section.targetSeconds, 0),
    sections,
  };
}
