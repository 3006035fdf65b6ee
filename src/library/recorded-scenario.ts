import type { Ports } from '../ports.ts';
import type { TakeRecord } from '../progress/records.ts';
import { sourceText } from '../scenario/source.ts';
import type { FoundScenario } from './find-scenario.ts';

/** What the journal keeps of a scenario. */
export async function recordedScenario(
  { scenario, source }: Pick<FoundScenario, 'scenario' | 'source'>,
  ports: Ports,
): Promise<TakeRecord['scenario']> {
  const { id, title, principle } = scenario;
  const hash = await ports.fingerprint(JSON.stringify(scenario));
  return { id, title, principle, source: sourceText(source), hash };
}
