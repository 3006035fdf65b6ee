import { UsageError } from '../../errors.ts';
import { storyNamed } from '../../library/find-story.ts';
import { ownStories } from '../../library/own-stories.ts';
import { storyFile } from '../../library/story-file.ts';
import type { Ports } from '../../ports.ts';
import type { KnownStory } from '../../progress/known-stories.ts';
import { counted } from '../../text/counted.ts';
import { visibleLine } from '../../text/visible.ts';
import { isSure } from '../is-sure.ts';
import { waysOn } from './ways-on.ts';

export interface RemoveOptions {
  /** Nobody is asked. */
  yes?: boolean;
}

/** What stays, and how that goes too. */
function whatStays({ sessions, tellings }: KnownStory): string[] {
  const last = tellings.at(-1);
  if (last === undefined) return [];
  const told = counted(sessions, 'session');
  return [
    `What you said in ${told} stays in your history. To remove the last of them: star-coach history rm ${last.session}`,
  ];
}

/**
 * Removes a story from the lists: its file, and whatever of it comes back. What was said of it stays in
 * the history, and told again it is there again.
 */
export async function removeStory(
  text: string,
  { yes }: RemoveOptions,
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const story = storyNamed(text, await ownStories(ports), waysOn('rm'));
  if (!(await ports.drafts()).keeps) {
    throw new UsageError('--no-save leaves everything as it is', {
      hint: 'Leave it out to remove the story.',
    });
  }
  const { id, title } = story;
  const file = await storyFile(id, ports);
  const name = title === '' ? id : title;
  const what = file === null ? `"${name}"` : `"${name}" and its file, ${visibleLine(file)}`;
  if (!yes && !(await isSure(`Remove ${what}?`, `star-coach stories rm ${id}`, ports))) {
    return output.print(['Kept as it was.']);
  }
  const journal = await ports.journal();
  if (Object.hasOwn((await journal.progress()).stories.told, id)) {
    const { notice } = journal.append({ kind: 'forgotten', story: id });
    if (notice !== undefined) return output.note([notice]);
  }
  if (file !== null) (await ports.storyShelf()).remove(file);
  output.print([`Removed ${what}.`, ...whatStays(story)]);
}
