import { stemOf } from '../../language/stem.ts';
import { principleName } from '../principles.ts';
import { searchWords } from '../search-words.ts';
import type { QuestionSummary } from './summary.ts';

/** Below this share of its weight in common, a question is no better a guess than any other. */
const LEAST_LIKE = 0.25;

const stemsOf = (text: string) => new Set(searchWords(text).map(stemOf));

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
 * The questions of the library that what somebody was asked may have been, the likeliest first, at most
 * `most`; none where its words are in none of them.
 */
export function nearestQuestions(
  asked: string,
  questions: readonly QuestionSummary[],
  most: number,
): QuestionSummary[] {
  const wanted = stemsOf(asked);
  const known = questions.map((question) => ({
    question,
    phrasings: question.ask.map(stemsOf),
    name: stemsOf(principleName(question.principle)),
  }));
  const weight = weights(known.flatMap(({ phrasings }) => phrasings));
  return known
    .map(({ question, phrasings, name }) => {
      const best = Math.max(0, ...phrasings.map((stems) => likeness(wanted, stems, weight)));
      const all = likeness(
        wanted,
        new Set([...phrasings.flatMap((each) => [...each]), ...name]),
        weight,
      );
      return { question, like: best + all / 2 };
    })
    .filter(({ like }) => like >= LEAST_LIKE)
    .sort((one, other) => other.like - one.like)
    .slice(0, most)
    .map(({ question }) => question);
}
