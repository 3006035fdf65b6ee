import { readdirSync, readFileSync } from 'node:fs';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

const ROOT = new URL('../../scenarios/', import.meta.url);

export interface BuiltInFile {
  /** `<principle>/<id>.yaml` */
  path: string;
  scenario: Scenario;
}

function readBuiltIn(path: string): Scenario {
  const parsed = parseScenario(readFileSync(new URL(path, ROOT), 'utf8'), path);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.scenario;
}

/** The scenarios the program ships, parsed from their YAML. */
export function builtInFiles(): BuiltInFile[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ path, scenario: readBuiltIn(path) }));
}
