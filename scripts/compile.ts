import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpText } from '../src/program.ts';
import { compileScenarios } from './compile-scenarios.ts';

/** Writes `help.txt` and `scenarios/` to `target`. Returns the exit code of the build. */
export function compile(scenarios: string, target: string): number {
  writeFileSync(join(target, 'help.txt'), helpText());
  return compileScenarios(scenarios, join(target, 'scenarios'));
}
