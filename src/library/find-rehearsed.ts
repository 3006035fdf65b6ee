import type { Ports } from '../ports.ts';
import { readCard } from '../progress/cards.ts';
import type { Progress } from '../progress/progress.ts';
import { type FoundScenario, loadScenario } from './find-scenario.ts';
import { listScenarios } from './list-scenarios.ts';
import { loadRecorded } from './load-recorded.ts';

/**
 * The scenarios the cards are about, by their ids, as far as they are still there: in the library,
 * or in the file they were read from last.
 */
export async function findRehearsed(
  { cards, files }: Progress,
  ports: Ports,
): Promise<Map<string, FoundScenario>> {
  const wanted = new Set(Object.keys(cards).flatMap((card) => readCard(card)?.scenarioId ?? []));
  const here = (await listScenarios(ports)).filter(({ id }) => wanted.has(id));
  for (const { id } of here) wanted.delete(id);
  const loaded = await Promise.all(here.map((summary) => loadScenario(ports, summary)));
  const others = await Promise.all(
    [...wanted].map((id) => {
      const source = Object.hasOwn(files, id) ? files[id] : undefined;
      return source === undefined ? null : loadRecorded({ id, source }, ports);
    }),
  );
  const found = [...loaded, ...others.filter((each) => each !== null)];
  return new Map(found.map((each) => [each.scenario.id, each]));
}
