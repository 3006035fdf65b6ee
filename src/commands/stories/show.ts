import { UsageError } from '../../errors.ts';
import { storyNamed } from '../../library/find-story.ts';
import { followRenames } from '../../library/follow-renames.ts';
import { ownStories } from '../../library/own-stories.ts';
import type { Ports } from '../../ports.ts';
import type { KnownStory } from '../../progress/known-stories.ts';
import { sessionsIn } from '../../progress/sessions-in.ts';
import { type StoryPart, storyParts } from '../../progress/story-parts.ts';
import { BASE_LEVEL, SECTIONS } from '../../scenario/sections.ts';
import { toldAt } from '../../scenario/told-section.ts';
import { storyInFull } from '../../terminal/screens/story-in-full.ts';
import { visibleDeep } from '../../text/visible.ts';
import { wholeStoryDocument } from './stories-document.ts';
import { waysOn } from './ways-on.ts';

export interface ShowOptions {
  json?: boolean;
  md?: boolean;
}

/** The story as its file has it; of one without a file, as it was told last. */
async function partsOf({ id }: KnownStory, ports: Ports): Promise<StoryPart[]> {
  const written = (await ports.scenarios.summaries()).find(
    (each) => each.id === id && each.source.kind === 'own',
  );
  if (written === undefined) {
    return storyParts(sessionsIn(await (await ports.journal()).records()), id);
  }
  const { level } = await (await ports.config()).settings();
  const scenario = visibleDeep(await ports.scenarios.load(written));
  return SECTIONS.map((section) => ({
    section,
    text: toldAt(scenario, section, level ?? BASE_LEVEL).strong,
    day: null,
  }));
}

/** Shows one story of the person's own in full: its words, and what is known of it. */
export async function showStory(
  text: string,
  { json = false, md = false }: ShowOptions,
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  if (json && md) {
    throw new UsageError('--json and --md print different documents', { hint: 'Choose one.' });
  }
  const notice = await followRenames(ports);
  if (notice !== undefined) output.note([notice]);
  const story = storyNamed(text, await ownStories(ports), waysOn('show'));
  const parts = await partsOf(story, ports);
  if (json) return output.json(wholeStoryDocument(story, parts));
  const today = ports.day(ports.now());
  if (md) {
    const { storyMarkdown } = await import('../../terminal/screens/story-markdown.ts');
    return output.print(storyMarkdown(story, parts, today));
  }
  output.print(storyInFull({ story, parts, today }, output.look));
}
