import type { PrincipleSlug } from '../../src/scenario/principles.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { memoryScenarios } from './memory-scenarios.ts';
import { testScenario } from './scenario.ts';

const PIVOT = { lead_with: 'Open with it.', emphasise: 'More of it.', downplay: 'The rest.' };

/** The test scenario under another id and principle, to be told for these other principles. */
export function story(id: string, principle: PrincipleSlug, ...pivots: PrincipleSlug[]): Scenario {
  const scenario = testScenario({ id, title: `Story ${id}` });
  scenario.principle = principle;
  scenario.pivots = Object.fromEntries(
    pivots.map((slug) => [slug, { ...PIVOT, lead_with: `Open for ${slug}.` }]),
  );
  return scenario;
}

export const ALPHA = story('alpha', 'dive-deep', 'ownership', 'earn-trust', 'frugality');
export const BETA = story('beta', 'dive-deep');
export const GAMMA = story('gamma', 'think-big', 'ownership');

/** Two stories about Dive Deep and one about Think Big, and a file of the user's own. */
export function library() {
  return memoryScenarios([ALPHA, BETA, GAMMA], { './my story.yaml': story('mine', 'earn-trust') });
}
