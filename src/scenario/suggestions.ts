import { isSlipOf, nearestNames } from './nearest-names.ts';
import { PRINCIPLES } from './principles.ts';
import { searchWords } from './search-words.ts';
import type { ScenarioSummary } from './summary.ts';

const MOST = 3;
/** Longer than any name; keeps the comparison cheap whatever is typed. */
const LONGEST = 100;
/** A shorter word has to be meant as it stands, not as a part of another. */
const SHORTEST_PART = 3;

interface Name {
  name: string;
  /** The words someone may remember it by. */
  words: string[];
}

/** As it stands, as a part, or with a slip in it. */
function mayMean(wanted: string, word: string): boolean {
  if (wanted === word) return true;
  if (wanted.length >= SHORTEST_PART && word.includes(wanted)) return true;
  return isSlipOf(wanted, word);
}

function isRemembered(wanted: readonly string[], { words }: Name): boolean {
  return wanted.every((each) => words.some((word) => mayMean(each, word)));
}

/**
 * What someone may have meant by a target that means nothing, best guess first: ids and slugs that
 * begin like it, or else those a slip away and those with all its words in their title or name.
 */
export function suggestions(text: string, scenarios: readonly ScenarioSummary[]): string[] {
  const wanted = searchWords(text.slice(0, LONGEST));
  if (wanted.length === 0) return [];
  const names: Name[] = [
    ...scenarios.map(({ id, title, asked }) =>
      asked === undefined
        ? { name: id, words: searchWords(`${id} ${title}`) }
        : { name: asked, words: searchWords(asked) },
    ),
    ...PRINCIPLES.map(({ slug, name }) => ({ name: slug, words: searchWords(name) })),
  ];
  const begun = names.filter(({ name }) => name.startsWith(wanted.join('-')));
  const all = names.map(({ name }) => name);
  const remembered = names.filter((each) => isRemembered(wanted, each)).map(({ name }) => name);
  const found =
    begun.length > 0 ? begun.map(({ name }) => name) : [...nearestNames(text, all), ...remembered];
  return [...new Set(found)].slice(0, MOST);
}
