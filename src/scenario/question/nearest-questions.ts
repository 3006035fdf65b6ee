import { stemOf } from '../../language/stem.ts';
import { principleName } from '../principles.ts';
import { searchWords } from '../search-words.ts';
import type { QuestionSummary } from './summary.ts';

/** Below this share of its weight in common, a question is no better a guess than any other. */
const LEAST_LIKE = 0.25;

/** Letters in which words of one family agree: `disagreed`, `disagreement`; `simplified`, `simpler`. */
const FAMILY_LETTERS = 5;

const stemsOf = (text: string) =>
  new Set(searchWords(text).map((word) => stemOf(word).slice(0, FAMILY_LETTERS)));

/** How much a word tells: one that few questions use tells more. */
function weights(phrasings: readonly ReadonlySet<string>[]): (stem: string) => number {
  const uses = new Map<string, number>();
  for (const stems of phrasings)
    for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  return (stem) => Math.log(1 + phrasings.length / (uses.get(stem) ?? phrasings.length));
}

/** How alike two sets of words are, 0 to 1: the cosine of their weights. */
function likeness(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weight: (stem: string) => number,
): number {
  const square = (stems: Iterable<string>) =>
    [...stems].reduce((sum, stem) => sum + weight(stem) ** 2, 0);
  const both = square([...one].filter((stem) => other.has(stem)));
  const size = Math.sqrt(square(one) * square(other));
  return size === 0 ? 0 : both / size;
}

/**
 * Finds the questions of the library that what somebody was asked may have been, the likeliest first, at
 * most `most`; none where its words are in none of them.
 */
export function questionFinder(
  questions: readonly QuestionSummary[],
): (asked: string, most: number) => QuestionSummary[] {
  const known = questions.map((question) => {
    const phrasings = question.ask.map(stemsOf);
    const name = stemsOf(principleName(question.principle));
    return {
      question,
      phrasings,
      all: new Set([...phrasings.flatMap((each) => [...each]), ...name]),
    };
  });
  const weight = weights(known.flatMap(({ phrasings }) => phrasings));
  return (asked, most) => {
    const wanted = stemsOf(asked);
    return known
      .map(({ question, phrasings, all }) => {
        const best = Math.max(0, ...phrasings.map((stems) => likeness(wanted, stems, weight)));
        return { question, like: best + likeness(wanted, all, weight) / 2 };
      })
      .filter(({ like }) => like >= LEAST_LIKE)
      .sort((one, other) => other.like - one.like)
      .slice(0, most)
      .map(({ question }) => question);
  };
}
