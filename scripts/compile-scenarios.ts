import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkScenario } from '../src/authoring/check-scenario.ts';
import { checkFileName } from '../src/authoring/file-name.ts';
import { ContentError } from '../src/errors.ts';
import { parseScenario } from '../src/scenario/parse-scenario.ts';
import { PRINCIPLES } from '../src/scenario/principles.ts';
import type { Scenario } from '../src/scenario/schema.ts';
import { BUILT_IN } from '../src/scenario/source.ts';
import { type ScenarioSummary, summarise } from '../src/scenario/summary.ts';
import { readContentFile } from '../src/storage/content-file.ts';
import { scenarioFilesIn } from '../src/storage/scenario-files.ts';

/** What `star-coach check --library` says of one file; only what is true of it alone. */
function readBuiltIn(file: string): Scenario {
  const parsed = parseScenario(readContentFile(file), file);
  if (!parsed.ok) throw new ContentError(parsed.problems);
  const { scenario, problemAt } = parsed;
  const problems = [
    ...checkFileName({ file, scenario }, 'library'),
    ...checkScenario(scenario, 'library'),
  ].map(({ path, message }) => problemAt(path, message));
  if (problems.length > 0) throw new ContentError(problems);
  return scenario;
}

/** In the order in which the principles are published. */
function inOrder(index: readonly ScenarioSummary[]): ScenarioSummary[] {
  return PRINCIPLES.flatMap(({ slug }) => index.filter(({ principle }) => principle === slug));
}

/**
 * Validates the YAML below `source` (`<principle>/<id>.yaml`) and writes it to `target` as one JSON
 * file each, with an index. Returns the exit code, after printing what does not hold.
 */
export function compileScenarios(source: string, target: string): number {
  mkdirSync(target, { recursive: true });
  const index: ScenarioSummary[] = [];
  let failed = false;
  for (const file of scenarioFilesIn(source).files) {
    try {
      const scenario = readBuiltIn(file);
      if (index.some(({ id }) => id === scenario.id)) {
        throw new Error(`${file}: there is another scenario with the id "${scenario.id}"`);
      }
      index.push(summarise(scenario, BUILT_IN));
      writeFileSync(join(target, `${scenario.id}.json`), JSON.stringify(scenario));
    } catch (error) {
      failed = true;
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  writeFileSync(join(target, 'index.json'), JSON.stringify(inOrder(index)));
  return failed ? 1 : 0;
}
