import { ExpectedError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import type { TakeRecord } from '../progress/records.ts';
import { BUILT_IN, sourceText } from '../scenario/source.ts';
import { type FoundScenario, findScenario, loadScenario } from './find-scenario.ts';
import { listScenarios } from './list-scenarios.ts';

async function fromFile(path: string, ports: Ports): Promise<FoundScenario | null> {
  try {
    return await findScenario(ports, path);
  } catch (error) {
    if (error instanceof ExpectedError) return null;
    throw error;
  }
}

/** The scenario of a record as it is now; null when it is not there any more or does not hold. */
export async function loadRecorded(
  { id, source }: Pick<TakeRecord['scenario'], 'id' | 'source'>,
  ports: Ports,
): Promise<FoundScenario | null> {
  const here = (await listScenarios(ports)).filter((each) => each.id === id);
  const summary = here.find((each) => sourceText(each.source) === source);
  if (summary) return loadScenario(ports, summary);
  const file = source === BUILT_IN.kind ? null : await fromFile(source, ports);
  if (file?.scenario.id === id) return file;
  const [namesake] = here;
  return namesake ? loadScenario(ports, namesake) : null;
}
