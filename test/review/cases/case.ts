import type { Rating } from '../../../src/review/ratings.ts';
import { RATINGS } from '../../../src/review/ratings.ts';
import type { Reading } from '../../../src/review/reading.ts';
import { READINGS } from '../../../src/review/reading.ts';
import { reviewAnswer } from '../../../src/review/review.ts';
import type { Level, SectionName } from '../../../src/scenario/sections.ts';

type Bound<Step extends string> = Step | `at most ${Step}` | `at least ${Step}`;

/** What a review of one small answer must come to. */
export interface Expected {
  /** Rules that see a fault or a hint, `rule:praise` or `rule:fault` for that weight alone. */
  must?: readonly string[];
  mustNot?: readonly string[];
  /** The rating of the section the case is about, or of the whole. */
  rating?: Bound<Rating>;
  reading?: Bound<Reading>;
  level?: Level;
}

export interface Case extends Expected {
  kind: string;
  section: SectionName | null;
  text: string;
}

const STORY: Readonly<Record<Exclude<SectionName, 'reflection'>, string>> = {
  situation:
    'The label printer in our warehouse stopped every second night, and the morning trucks left without papers.',
  task: 'I had installed its driver, so the repair was mine.',
  action:
    'I read the spooler log, replayed one bad job on a spare printer and patched the page-size check. I patched the check rather than the template because forty shops use that template.',
  result: 'Stops fell from fifteen a month to one.',
};

/** One section in a story that is sound but for it. */
export function inStory(kind: string, section: SectionName, own: string, expected: Expected): Case {
  const sections: Partial<Record<SectionName, string>> = { ...STORY, [section]: own };
  const text = Object.entries(sections)
    .map(([name, words]) => `## ${name}\n${words}`)
    .join('\n');
  return { kind, section, text, ...expected };
}

/** An answer without labels. */
export function whole(kind: string, text: string, expected: Expected): Case {
  return { kind, section: null, text, ...expected };
}

function holds<Step extends string>(scale: readonly Step[], wanted: string, got: Step): boolean {
  const step = (name: string) => scale.map(String).indexOf(name);
  if (wanted.startsWith('at most ')) return step(got) <= step(wanted.slice(8));
  if (wanted.startsWith('at least ')) return step(got) >= step(wanted.slice(9));
  return got === wanted;
}

/** What does not hold in a case; empty when all does. */
export function wrongIn({ section, text, level = 'sde2', ...expected }: Case): string[] {
  const review = reviewAnswer(text, { level });
  const fires = (wanted: string) => {
    const [rule, weight] = wanted.split(':');
    return review.findings.some(
      (each) => each.rule === rule && (weight ? each.weight === weight : each.weight !== 'praise'),
    );
  };
  const rating = review.sections.find((each) => each.section === section)?.rating;
  const { must = [], mustNot = [] } = expected;
  return [
    ...must.filter((rule) => !fires(rule)).map((rule) => `missing ${rule}`),
    ...mustNot.filter(fires).map((rule) => `fires ${rule}`),
    ...(expected.rating && !(rating && holds(RATINGS, expected.rating, rating))
      ? [`${rating}, wanted ${expected.rating}`]
      : []),
    ...(expected.reading && !holds(READINGS, expected.reading, review.reading)
      ? [`reads ${review.reading}, wanted ${expected.reading}`]
      : []),
  ];
}
