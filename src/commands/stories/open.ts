import { ExpectedError, UsageError } from '../../errors.ts';
import { storyNamed } from '../../library/find-story.ts';
import { followRenames } from '../../library/follow-renames.ts';
import { ownStories } from '../../library/own-stories.ts';
import { storyFile } from '../../library/story-file.ts';
import type { Ports } from '../../ports.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { check } from '../check/check.ts';
import { waysOn } from './ways-on.ts';

/** The scenario in the file now; null where it does not hold one. */
async function scenarioIn(file: string, { scenarios }: Ports): Promise<Scenario | null> {
  try {
    return (await scenarios.fromFile(file)).scenario;
  } catch (error) {
    if (error instanceof ExpectedError) return null;
    throw error;
  }
}

/** Opens the file of a story in the person's editor, and checks it when that is closed. */
export async function openStory(text: string, ports: Ports): Promise<void> {
  const { output } = ports;
  const { id, title } = storyNamed(text, await ownStories(ports), waysOn('open'));
  const file = await storyFile(id, ports);
  if (file === null) {
    throw new UsageError(`"${title || id}" stands in your history only: it has no file to open`, {
      hint: 'Tell it again and keep it with k at the end, or write it down: star-coach new',
    });
  }
  await ports.editFile(file);
  const now = await scenarioIn(file, ports);
  const notice =
    now === null ? undefined : await followRenames(ports, [{ ...now, was: now.was ?? [] }]);
  if (notice !== undefined) output.note([notice]);
  const { stories } = await (await ports.journal()).progress();
  if (now !== null && now.id !== id && Object.hasOwn(stories.told, id)) {
    output.note([
      `Its id was ${id}, and your history hangs on that. Write it under the new one: was: [${id}]`,
    ]);
  }
  await check([file], {}, ports);
}
