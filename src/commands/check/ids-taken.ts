import type { FileToCheck } from '../../authoring/gate/checked-file.ts';
import type { ContentProblem } from '../../authoring/gate/content-problem.ts';
import { checkFileName } from '../../authoring/gate/file-name.ts';
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

/** A file as it was read, with a problem where a scenario listed beside those to check has its id. */
export function idsTaken(others: ScenarioFiles['others'], ports: Ports) {
  const byId = new Map(others.map((other) => [other.id, other]));
  return async (file: ScenarioFile, read: FileToCheck): Promise<FileToCheck> => {
    if (!read.parsed.ok) return read;
    const { scenario } = read.parsed;
    const known = (scenario.was ?? []).flatMap((id, at): ContentProblem[] => {
      const now = byId.get(id);
      if (now === undefined) return [];
      const message = `the id "${id}" is that of "${now.title}" now: leave it out, and each keeps its own history`;
      return [{ path: ['was', at], weight: 'error', message }];
    });
    const other = byId.get(scenario.id);
    if (other === undefined || (await isBuiltIn(file, scenario, other, ports))) {
      return known.length === 0 ? read : { ...read, known };
    }
    const whose =
      other.source.kind === 'own'
        ? `also that of ${other.source.path}`
        : `that of the built-in scenario "${other.title}"`;
    const message = `the id "${scenario.id}" is ${whose}: give this one another`;
    return { ...read, known: [{ path: ['id'], weight: 'error', message }, ...known] };
  };
}
