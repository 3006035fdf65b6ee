import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../scenario/schema.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';

/** The scenarios compiled and validated at build time, so they are trusted as they stand. */
export interface BuiltIn {
  summaries(): ScenarioSummary[];
  load(id: string): Scenario;
  /** Where the build wrote the JSON Schema of a scenario file. */
  readonly schemaPath: string;
}

/** Reads `index.json` and `<id>.json` below `folder`, which the build wrote. */
export function builtInScenarios(folder: URL): BuiltIn {
  const read = (name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  return {
    summaries: () => read('index'),
    load: (id) => read(id),
    get schemaPath() {
      return fileURLToPath(new URL('../scenario.schema.json', folder));
    },
  };
}
