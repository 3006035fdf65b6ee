import { isSlipOf } from '../../scenario/nearest-names.ts';
import { principleName } from '../../scenario/principles.ts';
import { fitOf, type SearchedText } from '../../scenario/search.ts';
import type { ScenarioSummary } from '../../scenario/summary.ts';
import type { Filter } from './list-filters.ts';

/** More of them in one line help nobody to choose. */
const SHOWN = 3;

/** A word that stands in no scenario, and those near it that do. */
function unknownWord(word: string, texts: readonly SearchedText[]): string[] {
  if (texts.some((text) => fitOf(text, [word]) > 0)) return [];
  const known = new Set(texts.flatMap(({ asked, told }) => `${asked}${told}`.trim().split(' ')));
  const near = [...known].filter((each) => isSlipOf(word, each)).slice(0, SHOWN);
  const question =
    near.length > 0 ? ` Did you mean ${near.map((each) => `"${each}"`).join(' or ')}?` : '';
  return [`No scenario says "${word}".${question}`];
}

function without(filter: Filter, filters: readonly Filter[], all: readonly ScenarioSummary[]) {
  const rest = filters.filter((each) => each !== filter);
  const found = all.filter((summary) => rest.every(({ fits }) => fits(summary)));
  if (rest.length === 0 || found.length === 0) return [];
  const ids = found.slice(0, SHOWN).map(({ id }) => id);
  const more = found.length > SHOWN ? ` and ${found.length - SHOWN} more` : '';
  return [`  without ${filter.typed}: ${ids.join(', ')}${more}`];
}

/** What to say, and to try instead, where no scenario fits what was asked. */
export function nothingFits(
  filters: readonly Filter[],
  all: readonly ScenarioSummary[],
  textOf: (summary: ScenarioSummary) => SearchedText,
): string[] {
  const empty = filters.find(({ principle, fits }) => principle !== undefined && !all.some(fits));
  if (empty?.principle !== undefined) {
    return [
      `No scenario is about ${principleName(empty.principle)} yet.`,
      'Questions from stories that can be retold for it:',
      `  star-coach quiz --lp ${empty.principle}`,
    ];
  }
  const words = filters.flatMap((filter) => filter.words ?? []);
  const texts = words.length === 0 ? [] : all.map(textOf);
  const unknown = words.flatMap((word) => unknownWord(word, texts));
  const instead = filters.flatMap((filter) => without(filter, filters, all));
  return [
    `No scenario fits ${filters.map(({ typed }) => typed).join(' ')}`,
    ...unknown,
    ...instead,
    ...(unknown.length + instead.length === 0 ? ['See them all: star-coach list'] : []),
  ];
}
