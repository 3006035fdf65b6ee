import { sentencesIn } from '../../../language/sentence-texts.ts';
import type { Span } from '../../../language/span.ts';
import { signOf } from '../../../review/beats.ts';
import { reviewAnswer, reviewSections } from '../../../review/review.ts';
import type { SectionReview } from '../../../review/section-review.ts';
import type { Exercise } from '../../../scenario/exercise-schema.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { BASE_LEVEL, type SectionName } from '../../../scenario/sections.ts';
import { type ContentProblem, gapWeight, type Standard } from '../content-problem.ts';

function heard(section: SectionName | null, text: string): SectionReview | null {
  const options = { level: BASE_LEVEL };
  const { sections } = section
    ? reviewSections(new Map([[section, text]]), options)
    : reviewAnswer(text, options);
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

/** What the review counts in favour of an answer, and in which words. */
function signsIn({ evidence, findings }: SectionReview): { sign: string; span: Span }[] {
  return [
    ...evidence.map(({ shows, span }) => ({ sign: shows, span })),
    ...findings
      .filter(({ weight }) => weight === 'praise')
      .map((finding) => ({ sign: signOf(finding) ?? finding.rule, span: finding.span })),
  ];
}

/** Every sentence shows something; the one to cut shows nothing that the others do not. */
function checkCut({ options, answer }: Exercise): Wrong[] {
  const text = options.join(' ');
  const places = placesIn(text, options);
  if (places === null) return [{ option: null, message: 'a sentence stands there twice' }];
  const review = heard(null, text);
  const signs = review ? signsIn(review) : [];
  const shown = places.map(
    (place) => new Set(signs.flatMap(({ sign, span }) => (overlap(span, place) ? [sign] : []))),
  );
  return shown.flatMap((own, at): Wrong[] => {
    if (at + 1 !== answer) {
      if (own.size > 0) return [];
      const message = 'the review finds nothing in this sentence that an answer needs';
      return [{ option: at, message: `${message}: it could be cut as well` }];
    }
    const others = shown.filter((_, other) => other !== at);
    const only = [...own].filter((sign) => others.every((each) => !each.has(sign)));
    if (only.length === 0) return [];
    const message = `without it the review would not find: ${only.join(', ')}`;
    return [{ option: at, message: `${message}; it should not be cut` }];
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

/**
 * The same sentences in four orders. The review hears a place and a trouble in each of them: which one
 * the question asks for is a matter of what it means.
 */
function checkOpening({ options, answer }: Exercise): Wrong[] {
  const orders = options.map((text) => sentencesIn(text));
  const sorted = orders.map((sentences) => sentences.toSorted().join(' '));
  const [first = ''] = orders[answer - 1] ?? [];
  return orders.flatMap((sentences, at): Wrong[] => {
    if (sorted[at] !== sorted[0]) {
      return [{ option: at, message: 'does not say the same sentences as the first option' }];
    }
    if (at + 1 !== answer) {
      if (sentences[0] !== first) return [];
      return [{ option: at, message: `begins like the right one, with "${first}"` }];
    }
    return sentences.flatMap((sentence): Wrong[] => {
      const signs = heard('situation', sentence)?.evidence ?? [];
      if (signs.some(({ shows }) => shows === 'where and what')) return [];
      const message = `the review hears no trouble in "${sentence}": form alone says it is not first`;
      return [{ option: at, message }];
    });
  });
}

/** What the review says against an exercise that it can judge. */
function checkAsHeard(exercise: Exercise): Wrong[] {
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

/** What the review has to say of a scenario's exercises, each by itself. */
export function checkExercises({ exercises }: Scenario, standard: Standard): ContentProblem[] {
  return exercises.flatMap((exercise, index) =>
    checkAsHeard(exercise).map(({ option, message }) => ({
      path: ['exercises', index, 'options', ...(option === null ? [] : [option])],
      weight: gapWeight(standard),
      message,
    })),
  );
}
