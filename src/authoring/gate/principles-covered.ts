import { PRINCIPLES, type PrincipleSlug } from '../../scenario/principles.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { ContentProblem } from './content-problem.ts';

/** How many scenarios of its own each principle has in a whole library. */
const FEWEST_SCENARIOS = 2;

function gap(path: string[], message: string): ContentProblem {
  return { path, weight: 'error', message };
}

/** Every principle has scenarios of its own, and stories that can be told for it. */
export function checkPrinciplesCovered(scenarios: readonly Scenario[]): ContentProblem[] {
  const count = (holds: (scenario: Scenario) => boolean) => scenarios.filter(holds).length;
  const isToldFor = (slug: PrincipleSlug) => (scenario: Scenario) =>
    scenario.pivots[slug] !== undefined;
  return PRINCIPLES.flatMap(({ slug, name }) => {
    const own = count(({ principle }) => principle === slug);
    const found = own === 1 ? 'is 1 scenario' : `are ${own} scenarios`;
    return [
      ...(own < FEWEST_SCENARIOS
        ? [gap([], `there ${found} about ${name}: write at least ${FEWEST_SCENARIOS}`)]
        : []),
      ...(count(isToldFor(slug)) === 0
        ? [gap([], `no story is told for ${name}: add a pivot to ${slug} where one fits`)]
        : []),
    ];
  });
}
