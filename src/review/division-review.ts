import type { Span } from '../language/span.ts';
import type { SectionName } from '../scenario/sections.ts';
import type { Answer } from './answer.ts';
import { sectionsFound } from './divided-answer.ts';
import { ratedSection, whatIsMissing } from './rated-section.ts';
import type { Evidence } from './rating.ts';
import type { Rating } from './ratings.ts';
import type { ReviewOptions } from './review-options.ts';

/** A section found in an answer without labels: as it would be judged alone. */
export interface DividedSection {
  section: SectionName;
  /** Where it stands in the text. */
  spans: Span[];
  words: number;
  spokenSeconds: number;
  targetSeconds: number | null;
  /** Whether the text clearly shows it; where it does not, it is not rated. */
  sure: boolean;
  rating: Rating | null;
  why: string | null;
  /** The words its rating stands on. */
  evidence: Evidence[];
}

/** What an answer without labels divides into; the reading is that of the whole. */
export interface Division {
  sections: DividedSection[];
  /** Situation and task as a share of the spoken time; null where that is not sure. */
  setupShare: number | null;
}

/** Judges the sections found in an answer without labels, each as if it were labelled. */
export function divisionOf(
  answer: Answer,
  targets: Readonly<Partial<Record<SectionName, number>>>,
  options: ReviewOptions,
): Division | null {
  const found = sectionsFound(answer, options);
  if (found.length < 2) return null;
  const divided = found.map(({ section, sure }): DividedSection => {
    const rated = sure ? ratedSection(section, whatIsMissing(section, options), options) : null;
    return {
      section: section.name,
      spans: section.parts.map((part) => section.spoken.inGiven(part)),
      words: section.wordCount,
      spokenSeconds: section.spokenSeconds,
      targetSeconds: targets[section.name] ?? null,
      sure,
      rating: rated?.rating ?? null,
      why: rated?.why ?? null,
      evidence: rated?.evidence ?? [],
    };
  });
  const sum = (all: readonly DividedSection[]) =>
    all.reduce((seconds, { spokenSeconds }) => seconds + spokenSeconds, 0);
  const setup = divided.filter(({ section }) => section === 'situation' || section === 'task');
  const isSure = divided.every(({ sure }) => sure) && sum(divided) > 0;
  return { sections: divided, setupShare: isSure ? sum(setup) / sum(divided) : null };
}
