import type { PrincipleSlug } from '../scenario/principles.ts';
import type { Level, SectionName } from '../scenario/sections.ts';
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
  /** `built-in`, or the path of the user's file. */
  source: string;
  /** All section targets together. */
  seconds: number;
  sections: { name: SectionName; targetSeconds: number }[];
}

function scenarioDocument(summary: ScenarioSummary): ScenarioDocument {
  const { id, title, question, overview, principle, pivots, levels, themes } = summary;
  const { source, seconds, sections } = summary;
  return {
    ...{ id, title, question, overview, principle, pivots, levels, themes, seconds },
    source: sourceText(source),
    sections: sections.map(({ name, targetSeconds }) => ({ name, targetSeconds })),
  };
}

/** What `list --json` prints. */
export function listDocument(summaries: readonly ScenarioSummary[]) {
  return { version: 1, scenarios: summaries.map(scenarioDocument) };
}
