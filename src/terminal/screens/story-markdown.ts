import type { KnownStory } from '../../progress/known-stories.ts';
import type { StoryPart } from '../../progress/story-parts.ts';
import { principleName } from '../../scenario/principles.ts';
import { partTitle } from '../../scenario/sections.ts';
import { markdownParagraphs, markdownText } from '../../text/markdown.ts';
import { howOften } from './stories.ts';
import { NO_WORDS } from './story-in-full.ts';

/** One story of the person's own as Markdown. `today` is the local calendar day. */
export function storyMarkdown(
  story: KnownStory,
  parts: readonly StoryPart[],
  today: string,
): string[] {
  const { title, principle, questions } = story;
  return [
    `# ${markdownText(title) || 'A story without a name'}`,
    '',
    `${principleName(principle)}; ${howOften(story, today)}`,
    '',
    ...questions.map(({ ask }) => `> ${markdownText(ask)}  `),
    ...(questions.length > 0 ? [''] : []),
    ...parts.flatMap(({ section, text }) => [
      `## ${partTitle(section)}`,
      '',
      ...markdownParagraphs(text),
    ]),
    ...(parts.length === 0 ? [NO_WORDS, ''] : []),
  ].slice(0, -1);
}
