import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { ContentError, ExpectedError, FailureError, UsageError } from '../errors.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type ScenarioSummary, summarise } from '../scenario/summary.ts';

export interface OwnScenario {
  summary: ScenarioSummary;
  scenario: Scenario;
}

/** Reads one file. Throws a content error for one that does not hold. YAML and zod load only here. */
export async function readScenarioFile(
  path: string,
  options: { followSymlink: boolean },
): Promise<Scenario> {
  const [{ readContentFile }, { parseScenario }] = await Promise.all([
    import('./content-file.ts'),
    import('../scenario/parse-scenario.ts'),
  ]);
  const parsed = parseScenario(readContentFile(path, options), path);
  if (!parsed.ok) throw new ContentError(parsed.problems);
  return parsed.scenario;
}

/** How the system says that a path leads to no folder. */
const NO_FOLDER = ['ENOENT', 'ENOTDIR'];

function yamlFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/i.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown fault';
    const Kind = NO_FOLDER.includes(code) ? UsageError : FailureError;
    throw new Kind(`cannot read the scenario folder ${folder} (${code})`, {
      hint: '--scenarios expects a folder with scenario files in it.',
      cause,
    });
  }
}

/** Reads a folder of scenarios. A file that does not hold is told to `onBroken` and left out. */
export async function readScenarioFolder(
  folder: string,
  onBroken: (error: ExpectedError) => void,
): Promise<OwnScenario[]> {
  const found: OwnScenario[] = [];
  for (const file of yamlFiles(folder)) {
    try {
      const scenario = await readScenarioFile(file, { followSymlink: false });
      found.push({ summary: summarise(scenario, file), scenario });
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      onBroken(error);
    }
    await setImmediate();
  }
  return found;
}
