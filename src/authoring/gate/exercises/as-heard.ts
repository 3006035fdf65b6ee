import type { Span } from '../../../language/span.ts';
import { reviewSections } from '../../../review/review.ts';
import type { SectionReview } from '../../../review/section-review.ts';
import type { Exercise } from '../../../scenario/exercise-schema.ts';
import { BASE_LEVEL, type SectionName } from '../../../scenario/sections.ts';

function heard(section: SectionName, text: string): SectionReview | null {
  const { sections } = reviewSections(new Map([[section, text]]), { level: BASE_LEVEL });
  return sections[0] ?? null;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Where each option stands in a text, every one behind the one before; null where one does not. */
function placesIn(text: string, options: readonly string[]): Span[] | null {
  let from = 0;
  const places: Span[] = [];
  for (const option of options) {
    const start = text.indexOf(option, from);
    if (start === -1 || text.indexOf(option) !== text.lastIndexOf(option)) return null;
    from = start + option.length;
    places.push({ start, end: from });
  }
  return places;
}

interface Wrong {
  /** Index of the option; null where it is all of them. */
  option: number | null;
  message: string;
}

/** Of the sentences all but one give the review something to write down. */
function checkCut({ options, answer, section = 'action' }: Exercise): Wrong[] {
  const text = options.join(' ');
  const places = placesIn(text, options);
  if (places === null) return [{ option: null, message: 'a sentence stands there twice' }];
  const review = heard(section, text);
  const shown = [
    ...(review?.evidence ?? []),
    ...(review?.findings ?? []).filter(({ weight }) => weight === 'praise'),
  ];
  return places.flatMap((place, at): Wrong[] => {
    const proof = shown.find(({ span }) => overlap(span, place));
    if (at + 1 !== answer) {
      if (proof !== undefined) return [];
      const message = 'the review finds nothing in this sentence that an answer needs';
      return [{ option: at, message: `${message}: it could be cut as well` }];
    }
    if (proof === undefined) return [];
    const message = `the review counts "${proof.quote}" in favour of the answer`;
    return [{ option: at, message: `${message}: it should not be cut` }];
  });
}

/** The review sees a fault, or a hint, in the words that cost, and in none of the others. */
function checkWords({ passage = '', options, answer, section = 'action' }: Exercise): Wrong[] {
  const places = placesIn(passage, options);
  if (places === null) {
    return [{ option: null, message: 'the passage does not hold them all, once, in their order' }];
  }
  const findings = (heard(section, passage)?.findings ?? []).filter(
    ({ weight }) => weight !== 'praise',
  );
  return places.flatMap((place, at): Wrong[] => {
    const found = findings.find(({ span }) => overlap(span, place));
    if (at + 1 !== answer) {
      if (found === undefined) return [];
      return [{ option: at, message: `the review marks these words too (${found.rule})` }];
    }
    return found === undefined
      ? [{ option: at, message: 'the review sees nothing wrong in these words' }]
      : [];
  });
}

/** One of the openings alone says where it was and what was wrong. */
function checkOpening({ options, answer }: Exercise): Wrong[] {
  return options.flatMap((text, at): Wrong[] => {
    const isThere = heard('situation', text)?.evidence.some(
      ({ shows }) => shows === 'where and what',
    );
    if ((at + 1 === answer) === (isThere === true)) return [];
    const message = isThere
      ? 'the review hears in this one too where it was and what was wrong'
      : 'the review does not hear where it was and what was wrong';
    return [{ option: at, message }];
  });
}

/** What the review says against an exercise that it can judge. */
export function checkAsHeard(exercise: Exercise): Wrong[] {
  switch (exercise.kind) {
    case 'cut':
      return checkCut(exercise);
    case 'words':
      return checkWords(exercise);
    case 'opening':
      return checkOpening(exercise);
    case 'next':
    case 'fits':
      return [];
  }
}
