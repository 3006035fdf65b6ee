import type { PrincipleSlug } from '../../scenario/principles.ts';
import type { ContentProblem, Standard } from './content-problem.ts';

/** A file and what its name is made of. */
interface NamedFile {
  file: string;
  named: { id: string; principle: PrincipleSlug };
}

/** A scenario or question is found by its id, so its file is called by it; in the library its folder as well. */
export function checkFileName({ file, named }: NamedFile, standard: Standard): ContentProblem[] {
  const { id, principle } = named;
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
    const message = `what belongs to this principle lies in the folder ${principle}, not in ${folder || 'this one'}`;
    problems.push({ path: ['principle'], weight: 'error', message });
  }
  return problems;
}
