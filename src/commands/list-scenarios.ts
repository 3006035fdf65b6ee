import type { Ports } from '../ports.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import { visibleDeep } from '../text/visible.ts';

/** What there is to choose from, safe to show. */
export async function listScenarios(ports: Ports): Promise<ScenarioSummary[]> {
  return visibleDeep(await ports.scenarios.summaries());
}
