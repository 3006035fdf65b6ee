import type { ContentProblem } from '../../authoring/gate/content-problem.ts';
import { checkFileName } from '../../authoring/gate/file-name.ts';
import type { FileToCheck } from '../../authoring/gate/report.ts';
import type { Ports, ScenarioFile, ScenarioFiles } from '../../ports.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { ScenarioSummary } from '../../scenario/summary.ts';

/** A file of the built-in library itself, as it was shipped and where it lies there. */
async function isBuiltIn(
  { file, listed }: ScenarioFile,
  scenario: Scenario,
  other: ScenarioSummary,
  ports: Ports,
) {
  if (listed || other.source.kind === 'own') return false;
  if (checkFileName({ file, named: scenario }, 'library').length > 0) return false;
  return JSON.stringify(scenario) === JSON.stringify(await ports.scenarios.load(other));
}

/** The files in their order, each with a problem where a scenario listed beside them has its id. */
export async function withIdsTaken(
  checked: readonly FileToCheck[],
  { files, others }: Pick<ScenarioFiles, 'files' | 'others'>,
  ports: Ports,
): Promise<FileToCheck[]> {
  const byId = new Map(others.map((other) => [other.id, other]));
  return Promise.all(
    checked.map(async (each, at): Promise<FileToCheck> => {
      const file = files[at];
      if (!each.parsed.ok || file === undefined) return each;
      const { scenario } = each.parsed;
      const other = byId.get(scenario.id);
      if (other === undefined || (await isBuiltIn(file, scenario, other, ports))) return each;
      const whose =
        other.source.kind === 'own'
          ? `also that of ${other.source.path}`
          : `that of the built-in scenario "${other.title}"`;
      const message = `the id "${scenario.id}" is ${whose}: give this one another`;
      const problem: ContentProblem = { path: ['id'], weight: 'error', message };
      return { ...each, known: [problem] };
    }),
  );
}
