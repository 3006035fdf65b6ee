import type { Ports } from '../ports.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';

/** What it is remembered by: the question it is listed for, or itself and the question that is its own. */
function namesOf({ id, asked, answers, source }: ScenarioSummary): string[] {
  if (asked !== undefined) return [asked];
  return source.kind === 'own' ? [id] : [id, ...answers.slice(0, 1)];
}

/** Those never rehearsed first, in the order of the library, then the one rehearsed longest ago. */
export async function leastRecentFirst(
  ports: Ports,
  candidates: readonly ScenarioSummary[],
): Promise<ScenarioSummary[]> {
  if (candidates.length < 2) return [...candidates];
  const { lastAsked } = await import('../progress/last-rehearsed.ts');
  const progress = await (await ports.journal()).progress();
  const last = (row: ScenarioSummary) => lastAsked(progress, namesOf(row)) ?? -1;
  return [...candidates].sort((one, other) => last(one) - last(other));
}
