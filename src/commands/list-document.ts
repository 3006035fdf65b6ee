import type { PrincipleSlug } from '../scenario/principles.ts';
import { type Level, SECTIONS, type SectionName } from '../scenario/sections.ts';
import { sourceText } from '../scenario/source.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import type { Theme } from '../scenario/themes.ts';

/** What `list --json` says of a scenario. */
interface ScenarioDocument {
  id: string;
  title: string;
  question: string;
  overview: string;
  principle: PrincipleSlug;
  /** The other principles it can be told for. */
  pivots: PrincipleSlug[];
  levels: Level[];
  themes: Theme[];
  /** The ids of the questions it answers, the one it was written for first. */
  answers: string[];
  /** `built-in`, or the path of the user's file. */
  source: string;
  /** All section targets together. */
  seconds: number;
  sections: { name: SectionName; targetSeconds: number }[];
}

function scenarioDocument(summary: ScenarioSummary): ScenarioDocument {
  const { id, title, question, overview, principle, pivots, levels, themes, answers } = summary;
  const { source, seconds, targets } = summary;
  return {
    ...{ id, title, question, overview, principle, pivots, levels, themes, answers },
    source: sourceText(source),
    seconds,
    sections: SECTIONS.map((name, at) => ({ name, targetSeconds: targets[at] ?? 0 })),
  };
}

/** What `list --json` prints. */
export function listDocument(summaries: readonly ScenarioSummary[]) {
  return { version: 1, scenarios: summaries.map(scenarioDocument) };
}
