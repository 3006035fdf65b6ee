import { loadScenario } from '../library/find-scenario.ts';
import { listScenarios } from '../library/list-scenarios.ts';
import { type PlanOptions, planRehearsal } from '../rehearsal/plan.ts';
import type { Run, SessionContext } from './run.ts';

/** The same scenario planned again with something changed. */
export function replan(run: Run, changes: PlanOptions): Run {
  const { level, clock, strict, pivot, sections } = run.plan;
  const asBefore = {
    ...{ level, clock, strict },
    pivot: pivot ?? undefined,
    sections: sections.map(({ name }) => name),
  };
  const plan = planRehearsal(run.scenario, { ...asBefore, ...changes }, run.plan);
  return { ...run, plan, unfinished: null };
}

/** The first of the other scenarios, told the same way as far as it can be; this one comes last. */
export async function turnToNext(run: Run, { ports }: SessionContext): Promise<Run> {
  const { clock, strict } = run.plan;
  const [next, ...rest] = run.others;
  if (next === undefined) return run;
  const found = await loadScenario(ports, next);
  const here = (await listScenarios(ports)).filter(({ id }) => id === run.scenario.id);
  const plan = planRehearsal(found.scenario, { clock, strict }, run.plan);
  return { ...found, others: [...rest, ...here], plan, unfinished: null };
}
