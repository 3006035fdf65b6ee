import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioJsonSchema } from '../src/authoring/json-schema.ts';
import { helpText } from '../src/program.ts';
import { compileScenarios } from './compile-scenarios.ts';

/** Writes `help.txt`, `scenario.schema.json` and `scenarios/` to `target`. Returns the exit code of the build. */
export function compile(scenarios: string, target: string): number {
  writeFileSync(join(target, 'help.txt'), helpText());
  const schema = JSON.stringify(scenarioJsonSchema(), null, 2);
  writeFileSync(join(target, 'scenario.schema.json'), `${schema}\n`);
  return compileScenarios(scenarios, join(target, 'scenarios'));
}
