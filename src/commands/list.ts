import { listScenarios } from '../library/list-scenarios.ts';
import type { Ports } from '../ports.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import { foundScreen, listScreen } from '../terminal/screens/list.ts';
import type { FilterOptions } from './arguments/list-filters.ts';

export interface ListOptions extends FilterOptions {
  json?: boolean;
}

/** Prints the scenarios, grouped by principle: all of them, or those that fit; where words are looked for, the questions they are found in, best first. */
export async function list({ json, ...wanted }: ListOptions, ports: Ports): Promise<void> {
  const { output } = ports;
  if (json) {
    const { listedDocument } = await import('./listed-document.ts');
    return output.json(await listedDocument(wanted, ports));
  }
  const isFiltered = Object.values(wanted).some((each) => each !== undefined);
  // Most look at the whole list, which starts sooner without what the filters need.
  if (!isFiltered) return show(await listScenarios(ports));
  const { findListed, listingFor } = await import('./find-listed.ts');
  const { found, notes } = await findListed(wanted, await listingFor(wanted)(ports), ports);
  if (found.length === 0) output.note(notes);
  else show(found);

  function show(found: readonly ScenarioSummary[]): void {
    if (wanted.search === undefined) output.print(listScreen(found, output.look));
    else output.print(foundScreen(found, output.look));
  }
}
