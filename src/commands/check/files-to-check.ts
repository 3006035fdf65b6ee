import type { FileToCheck } from '../../authoring/report.ts';
import { ContentError, UsageError } from '../../errors.ts';
import type { Ports, ScenarioFile, ScenarioFiles } from '../../ports.ts';
import { parseScenario } from '../../scenario/parse-scenario.ts';
import { sourceText } from '../../scenario/source.ts';
import { detached } from '../../text/detached.ts';

const STANDARD_INPUT = 'standard input';

async function filesAt(path: string | undefined, ports: Ports): Promise<ScenarioFiles> {
  if (path === '-') {
    const text = await ports.readText('-');
    const file = { file: STANDARD_INPUT, path: '', listed: false, read: () => text };
    return { place: STANDARD_INPUT, files: [file], others: [] };
  }
  const found = await ports.scenarios.files(path);
  if (path !== undefined && found.files.length === 0) {
    throw new UsageError(`no scenario file in ${path}`, {
      hint: 'A scenario file ends in .yaml, and lies in that folder or in one inside it.',
    });
  }
  return found;
}

/** The files at all the paths, each once; without paths, those in the user's own folder. */
export async function findFiles(paths: readonly string[], ports: Ports): Promise<ScenarioFiles> {
  const all: ScenarioFiles = { place: null, files: [], others: [] };
  const known = new Set<string>();
  for (const path of paths.length > 0 ? paths : [undefined]) {
    const { place, files, others } = await filesAt(path, ports);
    all.place ??= place;
    all.files.push(...files.filter((file) => !known.has(file.path)));
    all.others.push(...others);
    for (const file of files) known.add(file.path);
  }
  return { ...all, others: all.others.filter(({ source }) => !known.has(sourceText(source))) };
}

/** Reads a file; one that cannot be read is one that does not hold. */
export function parsed({ file, read }: ScenarioFile): FileToCheck {
  try {
    const found = parseScenario(read(), file);
    if (!found.ok) return { file, parsed: found };
    return { file, parsed: { ...found, scenario: detached(found.scenario) } };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { file, parsed: { ok: false, problems: [...error.problems] } };
  }
}
