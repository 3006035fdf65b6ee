import type { Ports } from '../ports.ts';
import { readCard } from '../progress/cards.ts';
import type { Progress } from '../progress/progress.ts';
import { type ScenarioSummary, summarise } from '../scenario/summary.ts';
import type { FoundScenario } from './find-scenario.ts';
import { listScenarios } from './list-scenarios.ts';

/** A scenario that was rehearsed and is still there: what there is to know of it before it is loaded. */
export interface Rehearsed {
  summary: ScenarioSummary;
  load(): Promise<FoundScenario>;
}

/** The one a file holds that is in no folder of scenarios; null when it is not there any more. */
async function inFile(id: string, source: string, ports: Ports): Promise<Rehearsed | null> {
  const { loadRecorded } = await import('./load-recorded.ts');
  const found = await loadRecorded({ id, source }, ports);
  return found && { summary: summarise(found.scenario, found.source), load: async () => found };
}

/**
 * The scenarios the cards are about, by their ids, as far as they are still there: in the library,
 * or in the file they were read from last.
 */
export async function findRehearsed(
  { cards, files }: Pick<Progress, 'cards' | 'files'>,
  ports: Ports,
): Promise<Map<string, Rehearsed>> {
  const wanted = new Set(Object.keys(cards).flatMap((card) => readCard(card)?.scenarioId ?? []));
  const here = (await listScenarios(ports)).filter(({ id }) => wanted.delete(id));
  const found = here.map((summary) => ({
    summary,
    async load() {
      const { loadScenario } = await import('./find-scenario.ts');
      return loadScenario(ports, summary);
    },
  }));
  const others = await Promise.all(
    [...wanted].map((id) => {
      const source = Object.hasOwn(files, id) ? files[id] : undefined;
      return source === undefined ? null : inFile(id, source, ports);
    }),
  );
  const all = [...found, ...others.filter((each) => each !== null)];
  return new Map(all.map((each) => [each.summary.id, each]));
}
