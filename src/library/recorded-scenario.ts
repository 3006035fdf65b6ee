import type { Ports } from '../ports.ts';
import type { TakeRecord } from '../progress/records.ts';
import type { Plan } from '../rehearsal/records.ts';
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

/** The same for a run: under the principle of what is asked in it. */
export async function recordedRun(
  run: Pick<FoundScenario, 'scenario' | 'source'> & { plan: Pick<Plan, 'asked'> },
  ports: Ports,
): Promise<TakeRecord['scenario']> {
  const recorded = await recordedScenario(run, ports);
  return { ...recorded, principle: run.plan.asked?.principle ?? recorded.principle };
}
