import type { Look } from '../../look.ts';
import type { KnownStory } from '../../progress/known-stories.ts';
import type { StoryPart } from '../../progress/story-parts.ts';
import { principleName } from '../../scenario/principles.ts';
import { partTitle } from '../../scenario/sections.ts';
import { dayName } from '../days.ts';
import { paragraph } from '../lines.ts';
import { heading } from './heading.ts';
import { howOften } from './stories.ts';

export interface StoryInFull {
  story: KnownStory;
  parts: readonly StoryPart[];
  /** The local calendar day, such as 2026-11-20. */
  today: string;
}

/** A story that was only spoken. */
export const NO_WORDS = 'There are no words of it: it was only spoken.';

/** One story of the person's own with all its words. */
export function storyInFull({ story, parts, today }: StoryInFull, look: Look): string[] {
  const { id, title, principle, questions } = story;
  const dim = (text: string) => paragraph(look.dim(text), look.width);
  return [
    ...heading(title || 'A story without a name', id, look),
    ...paragraph(`${principleName(principle)}; ${howOften(story, today)}`, look.width),
    ...questions.flatMap(({ ask }) => paragraph(`For: ${ask}`, look.width)),
    '',
    ...parts.flatMap(({ section, text, day }) => [
      ...heading(partTitle(section), day === null ? '' : `told ${dayName(day, today)}`, look),
      ...paragraph(text, look.width, '  '),
      '',
    ]),
    ...(parts.length === 0 ? [...dim(NO_WORDS), ''] : []),
    ...dim(`Tell it again: star-coach rehearse --story ${id}`),
    ...dim(`What changed: star-coach history compare ${id}`),
  ];
}
