import { checkScenario } from '../src/authoring/gate/check-scenario.ts';
import { checkFileName } from '../src/authoring/gate/file-name.ts';
import { ContentError } from '../src/errors.ts';
import { blankScenario, wholeScenario } from '../src/scenario/compiled.ts';
import { parseScenario } from '../src/scenario/parse-scenario.ts';
import type { Scenario } from '../src/scenario/schema.ts';
import { BUILT_IN } from '../src/scenario/source.ts';
import { summarise } from '../src/scenario/summary.ts';
import { readContentFile } from '../src/storage/content-file.ts';
import { compileLibrary } from './compile-library.ts';

/** What `star-coach check --library` says of one file; only what is true of it alone. */
function readBuiltIn(file: string): Scenario {
  const parsed = parseScenario(readContentFile(file), file);
  if (!parsed.ok) throw new ContentError(parsed.problems);
  const { scenario, problemAt } = parsed;
  const problems = [
    ...checkFileName({ file, named: scenario }, 'library'),
    ...checkScenario(scenario, 'library'),
  ].map(({ path, message }) => problemAt(path, message));
  if (problems.length > 0) throw new ContentError(problems);
  return scenario;
}

/** Compiles the scenarios below `source` to `target`; returns the exit code. */
export function compileScenarios(source: string, target: string): number {
  return compileLibrary(source, target, {
    read: readBuiltIn,
    summarise: (scenario: Scenario) => summarise(scenario, BUILT_IN),
    fileOf: ({ id }) => id,
    blank: blankScenario,
    whole: wholeScenario,
  });
}
