import { loadScenario } from '../library/find-scenario.ts';
import { listQuestions } from '../library/list-questions.ts';
import type { Ports } from '../ports.ts';
import { isOf, replan } from './next-run.ts';
import type { Run } from './run.ts';

/** The same question with the example that fits the role set by now; what is told as it stands stays. */
export async function exampleForRole(run: Run, ports: Ports): Promise<Run> {
  if (run.plan.telling !== 'own') return run;
  const row = (await listQuestions(ports)).find((each) => isOf(run, each));
  if (row === undefined || row.id === run.scenario.id) return run;
  const { scenario, source, asked } = await loadScenario(ports, row);
  return replan({ ...run, scenario, source, asked }, {});
}
