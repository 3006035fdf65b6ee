import { stemOf } from '../language/stem.ts';
import { principleName } from './principles.ts';
import { wordsIn } from './search-words.ts';
import type { ScenarioSummary } from './summary.ts';

/** A shorter stem begins too many words. */
const SHORTEST_STEM = 4;

/** What a hit is worth: in what is asked more than in what is told, at the beginning of a word most. */
const WORTH = { asked: { begins: 8, inside: 4, stem: 3 }, told: { begins: 2, inside: 1 } };

/** What a search looks through: words with a blank before each. */
export interface SearchedText {
  /** What one would be asked, and the names of it. */
  asked: string;
  told: string;
}

const joined = (texts: readonly string[]) => ` ${wordsIn(texts.join('\n')).join(' ')}`;

/** Everything about a scenario that a search looks through; `phrasings` are other ways to ask for it. */
export function searchedText(
  { id, title, question, principle, overview, themes, source, asked }: ScenarioSummary,
  phrasings: readonly string[] = [],
): SearchedText {
  // The example for another question than its own is not what is looked for.
  if (asked !== undefined) {
    return { asked: joined([asked, question, ...phrasings, principleName(principle)]), told: '' };
  }
  const own = source.kind === 'own' ? ['yours'] : [];
  return {
    asked: joined([id, title, question, ...phrasings, principleName(principle), ...own]),
    told: joined([overview, ...themes]),
  };
}

function worthOf(word: string, { asked, told }: SearchedText): number {
  if (asked.includes(` ${word}`)) return WORTH.asked.begins;
  if (asked.includes(word)) return WORTH.asked.inside;
  const stem = stemOf(word);
  const isLong = stem.length >= SHORTEST_STEM;
  if (isLong && asked.includes(` ${stem}`)) return WORTH.asked.stem;
  if (told.includes(` ${word}`)) return WORTH.told.begins;
  const isTold = told.includes(word) || (isLong && told.includes(` ${stem}`));
  return isTold ? WORTH.told.inside : 0;
}

/** The first of the phrasings that holds a word the scenario itself has nowhere. */
export function foundPhrasing(
  summary: ScenarioSummary,
  phrasings: readonly string[],
  words: readonly string[],
): string | undefined {
  if (words.length === 0 || phrasings.length === 0) return undefined;
  const itself = searchedText(summary);
  const missing = words.filter((word) => worthOf(word, itself) === 0);
  return phrasings.find((each) => {
    const text = { asked: joined([each]), told: '' };
    return missing.some((word) => worthOf(word, text) > 0);
  });
}

/** How well a text fits what is looked for: 0 where a word, or another form of it, is missing. */
export function fitOf(text: SearchedText, words: readonly string[]): number {
  const worths = words.map((word) => worthOf(word, text));
  return worths.includes(0) ? 0 : worths.reduce((sum, worth) => sum + worth, 1);
}

/** Those that fit, the best first, else in the order they came. */
export function bestFirst<Item>(
  items: readonly Item[],
  words: readonly string[],
  textOf: (item: Item) => SearchedText,
): Item[] {
  return items
    .map((item) => ({ item, fit: fitOf(textOf(item), words) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .map(({ item }) => item);
}
