import { listScenarios } from '../library/list-scenarios.ts';
import type { Ports } from '../ports.ts';
import { listScreen } from '../terminal/screens/list.ts';
import type { FilterOptions } from './arguments/list-filters.ts';

export interface ListOptions extends FilterOptions {
  json?: boolean;
}

/** Prints the scenarios, grouped by principle: all of them, or those that fit. */
export async function list({ json, ...wanted }: ListOptions, ports: Ports): Promise<void> {
  const { output } = ports;
  const isFiltered = Object.values(wanted).some((each) => each !== undefined);
  // Most look at the whole list, which starts sooner without what the filters need.
  const filters = isFiltered ? await import('./arguments/list-filters.ts') : null;
  const chosen = filters?.readFilters(wanted) ?? [];
  const all = await listScenarios(ports);
  const fitting = all.filter((summary) => chosen.every(({ fits }) => fits(summary)));
  if (json) {
    const { listDocument } = await import('./list-document.ts');
    output.json(listDocument(fitting));
  } else if (fitting.length > 0 || filters === null) {
    output.print(listScreen(fitting, output.look));
  } else {
    const { nothingFits } = await import('./arguments/nothing-fits.ts');
    output.note(nothingFits(chosen, all));
  }
}
