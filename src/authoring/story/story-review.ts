import { type Review, reviewSections, type SectionReview } from '../../review/review.ts';
import { RULES } from '../../review/rules/index.ts';
import type { Level, SectionName } from '../../scenario/sections.ts';
import { SECTIONS } from '../../scenario/sections.ts';
import { USUAL_SECONDS } from './coach-questions.ts';
import type { Story } from './story.ts';

/** What a section says by itself; rules about the whole answer wait until there is one. */
const OF_ONE_SECTION = RULES.filter(({ sections }) => sections !== 'whole');

/** Reads one section of a story that is being written. */
export function reviewSection(name: SectionName, text: string, level: Level): SectionReview {
  const options = { level, targets: USUAL_SECONDS };
  const { sections } = reviewSections(new Map([[name, text]]), options, OF_ONE_SECTION);
  const [review] = sections;
  if (review === undefined) throw new Error(`no review of the ${name}`);
  return review;
}

/** Reads a story as far as it is told. */
export function reviewStory({ sections, level }: Pick<Story, 'sections' | 'level'>): Review {
  const texts = new Map(
    SECTIONS.flatMap((name) => {
      const told = sections[name];
      return told === undefined ? [] : [[name, told.text] as const];
    }),
  );
  return reviewSections(texts, { level, targets: USUAL_SECONDS });
}
