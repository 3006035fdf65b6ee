import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { BUILT_IN } from '../../src/scenario/source.ts';
import { type ScenarioSummary, summarise } from '../../src/scenario/summary.ts';
import { type ScenarioFields, scenarioYaml } from './scenario-yaml.ts';

const parsed = new Map<string, Scenario>();

function parsedOnce(yaml: string): Scenario {
  const known = parsed.get(yaml);
  if (known !== undefined) return known;
  const result = parseScenario(yaml, 'test.yaml');
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  parsed.set(yaml, result.scenario);
  return result.scenario;
}

/** The small scenario of `scenarioYaml`, parsed: a new copy each time, for a test to change. */
export function testScenario(fields: ScenarioFields = {}): Scenario {
  return structuredClone(parsedOnce(scenarioYaml(fields)));
}

/** Summaries of scenarios that differ only in id and principle, written `id: principle`. */
export function summariesOf(...scenarios: string[]): ScenarioSummary[] {
  return scenarios.map((each) => {
    const [id = '', principle = ''] = each.split(': ');
    return summarise(testScenario({ id, principle }), BUILT_IN);
  });
}
