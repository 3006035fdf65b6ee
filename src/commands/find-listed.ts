import { listQuestions } from '../library/list-questions.ts';
import { type Listing, listScenarios } from '../library/list-scenarios.ts';
import { searchedTexts } from '../library/searched.ts';
import type { Ports } from '../ports.ts';
import { bestFirst } from '../scenario/search.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import { type FilterOptions, readFilters } from './arguments/list-filters.ts';
import { nothingFits } from './arguments/nothing-fits.ts';

const NOTHING_SEARCHED = { asked: '', told: '' };

/** What is looked through: for words, everything that can be asked. */
export function listingFor({ search }: FilterOptions): Listing {
  return search === undefined ? listScenarios : listQuestions;
}

/** Those that fit all that is asked, best first where words are looked for; and what to say where none does. */
export async function findListed(
  wanted: FilterOptions,
  all: readonly ScenarioSummary[],
  ports: Ports,
): Promise<{ found: ScenarioSummary[]; notes: string[] }> {
  const searched = wanted.search === undefined ? null : await searchedTexts(ports, all);
  const textOf = (summary: ScenarioSummary) => searched?.(summary).text ?? NOTHING_SEARCHED;
  const filters = readFilters(wanted, textOf);
  const fitting = all.filter((summary) => filters.every(({ fits }) => fits(summary)));
  const words = filters.flatMap((filter) => filter.words ?? []);
  return fitting.length === 0
    ? { found: [], notes: nothingFits(filters, all, textOf) }
    : { found: bestFirst(fitting, words, textOf), notes: [] };
}
