import { UsageError } from '../../errors.ts';
import type { PrincipleSlug } from '../../scenario/principles.ts';
import { fitOf, type SearchedText } from '../../scenario/search.ts';
import { searchWords } from '../../scenario/search-words.ts';
import type { ScenarioSummary } from '../../scenario/summary.ts';
import { readLevel, readPrinciple } from './options.ts';

export interface FilterOptions {
  lp?: string;
  level?: string;
  search?: readonly string[];
}

/** One thing asked of the scenarios to list. */
export interface Filter {
  /** As it would be typed. */
  typed: string;
  /** The principle asked for, where that is what it asks. */
  principle?: PrincipleSlug;
  /** The words looked for, where that is what it asks. */
  words?: readonly string[];
  fits(summary: ScenarioSummary): boolean;
}

type TextOf = (summary: ScenarioSummary) => SearchedText;

function byWords(search: readonly string[], textOf: TextOf): Filter {
  const text = search.join(' ');
  const words = searchWords(text);
  if (words.length === 0) {
    throw new UsageError(`--search expects words to look for, found "${text}"`);
  }
  const typed = `--search ${words.join(' ')}`;
  return { typed, words, fits: (summary) => fitOf(textOf(summary), words) > 0 };
}

/** What the options ask of a scenario; all of it has to fit. Throws a usage error for what means nothing. */
export function readFilters({ lp, level, search }: FilterOptions, textOf: TextOf): Filter[] {
  const filters: Filter[] = [];
  if (lp !== undefined) {
    const principle = readPrinciple('--lp', lp);
    const fits = (summary: ScenarioSummary) => summary.principle === principle;
    filters.push({ typed: `--lp ${principle}`, principle, fits });
  }
  if (level !== undefined) {
    const wanted = readLevel(level);
    const fits = (summary: ScenarioSummary) => summary.levels.includes(wanted);
    filters.push({ typed: `--level ${wanted}`, fits });
  }
  if (search !== undefined) filters.push(byWords(search, textOf));
  return filters;
}
