import type { ContentProblem, Standard } from './content-problem.ts';
import type { PlacedScenario } from './placed-scenario.ts';

/** A scenario is found by its id, so its file is called by it; in the library its folder as well. */
export function checkFileName(
  { file, scenario }: PlacedScenario,
  standard: Standard,
): ContentProblem[] {
  const { id, principle } = scenario;
  const [name = '', folder = ''] = file.split(/[/\\]/).reverse();
  if (standard === 'own') {
    const stem = /^(.*)\.ya?ml$/i.exec(name)?.[1];
    if (stem === undefined || stem === id) return [];
    const message = `the file is called ${name}: call it ${id}.yaml, and you will find it by its id`;
    return [{ path: ['id'], weight: 'warning', message }];
  }
  const problems: ContentProblem[] = [];
  if (name !== `${id}.yaml`) {
    const message = `the file of this id is called ${id}.yaml, not ${name}`;
    problems.push({ path: ['id'], weight: 'error', message });
  }
  if (folder !== principle) {
    const message = `a scenario of this principle lies in the folder ${principle}, not in ${folder || 'this one'}`;
    problems.push({ path: ['principle'], weight: 'error', message });
  }
  return problems;
}
