import type { Choice, Ports, Prompter } from '../ports.ts';
import { type PrincipleSlug, principleName } from '../scenario/principles.ts';
import { bestFirst, searchWords } from '../scenario/search.ts';
import type { Level } from '../scenario/sections.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import { isOwn } from './find-scenario.ts';
import { leastRecentFirst } from './least-recent.ts';
import { listScenarios } from './list-scenarios.ts';
import { searchedTexts } from './searched.ts';

/** Which scenarios there are to pick from: those told at a level, or for a principle. */
export interface Wanted {
  level?: Level | undefined;
  as?: PrincipleSlug | undefined;
}

function fits({ levels, principle, pivots }: ScenarioSummary, { level, as }: Wanted): boolean {
  const isTold = level === undefined || levels.includes(level);
  return isTold && (as === undefined || principle === as || pivots.includes(as));
}

/** A question as somebody would ask it, and whose story answers it. */
function labelOf(summary: ScenarioSummary): string {
  const whose = isOwn(summary) ? `yours: ${summary.title}, ` : '';
  return `${summary.question} (${whose}${principleName(summary.principle)})`;
}

/**
 * Lets the person pick a question, the least recently rehearsed first, own stories before others never
 * told. Null when none after all; `esc` says what that does.
 */
export async function pickScenario(
  ports: Ports,
  prompter: Prompter,
  { esc = 'back', ...wanted }: Wanted & { esc?: string } = {},
): Promise<ScenarioSummary | null> {
  const all = (await listScenarios(ports)).filter((summary) => fits(summary, wanted));
  const ownFirst = [...all.filter(isOwn), ...all.filter((summary) => !isOwn(summary))];
  const sorted = await leastRecentFirst(ports, ownFirst);
  const textOf = await searchedTexts(ports, sorted);
  const labels = new Map(sorted.map((summary) => [summary, labelOf(summary)]));
  const find = (typed: string): Choice<ScenarioSummary>[] =>
    bestFirst(sorted, searchWords(typed), textOf).map((value) => ({
      value,
      label: labels.get(value) ?? value.question,
    }));
  return prompter.search<ScenarioSummary | null>(
    { message: 'Which question?', esc, find },
    { back: null },
  );
}
