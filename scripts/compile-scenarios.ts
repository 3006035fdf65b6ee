import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkScenario } from '../src/authoring/check-scenario.ts';
import { ContentError } from '../src/errors.ts';
import { parseScenario } from '../src/scenario/parse-scenario.ts';
import { PRINCIPLES } from '../src/scenario/principles.ts';
import type { Scenario } from '../src/scenario/schema.ts';
import { type ScenarioSummary, summarise } from '../src/scenario/summary.ts';
import { readContentFile } from '../src/storage/content-file.ts';

function readBuiltIn(path: string, principle: string): Scenario {
  const parsed = parseScenario(readContentFile(path), path);
  if (!parsed.ok) throw new ContentError(parsed.problems);
  const { scenario, problemAt } = parsed;
  const problems = checkScenario(scenario).map((each) => problemAt(each.path, each.message));
  if (scenario.principle !== principle) {
    problems.push(problemAt(['principle'], `this file lies in the folder ${principle}`));
  }
  if (basename(path) !== `${scenario.id}.yaml`) {
    problems.push(problemAt(['id'], `the file of this id is called ${scenario.id}.yaml`));
  }
  if (problems.length > 0) throw new ContentError(problems);
  return scenario;
}

/**
 * Validates the YAML below `source` (`<principle>/<id>.yaml`) and writes it to `target` as one JSON
 * file each, with an index. Returns the exit code, after printing what does not hold.
 */
export function compileScenarios(source: string, target: string): number {
  mkdirSync(target, { recursive: true });
  const index: ScenarioSummary[] = [];
  let failed = false;
  for (const { slug } of PRINCIPLES) {
    const folder = join(source, slug);
    const names = readdirSync(source).includes(slug) ? readdirSync(folder).sort() : [];
    for (const name of names) {
      try {
        const scenario = readBuiltIn(join(folder, name), slug);
        index.push(summarise(scenario, 'built-in'));
        writeFileSync(join(target, `${scenario.id}.json`), JSON.stringify(scenario));
      } catch (error) {
        failed = true;
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      }
    }
  }
  writeFileSync(join(target, 'index.json'), JSON.stringify(index));
  return failed ? 1 : 0;
}
