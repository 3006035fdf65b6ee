import { listScenarios } from '../library/list-scenarios.ts';
import type { Ports } from '../ports.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import { foundScreen, listScreen } from '../terminal/screens/list.ts';
import type { FilterOptions } from './arguments/list-filters.ts';

export interface ListOptions extends FilterOptions {
  json?: boolean;
}

/** Prints the scenarios, grouped by principle: all of them, or those that fit, best first where words are looked for. */
export async function list({ json, ...wanted }: ListOptions, ports: Ports): Promise<void> {
  const { output } = ports;
  const isFiltered = Object.values(wanted).some((each) => each !== undefined);
  const all = await listScenarios(ports);
  // Most look at the whole list, which starts sooner without what the filters need.
  if (isFiltered) {
    const { findListed } = await import('./find-listed.ts');
    const { found, notes } = await findListed(wanted, all, ports);
    if (found.length === 0 && !json) output.note(notes);
    else await show(found);
  } else await show(all);

  async function show(found: readonly ScenarioSummary[]): Promise<void> {
    if (json) {
      const { listDocument } = await import('./list-document.ts');
      output.json(listDocument(found));
    } else if (wanted.search === undefined) output.print(listScreen(found, output.look));
    else output.print(foundScreen(found, output.look));
  }
}
