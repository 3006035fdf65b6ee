import { followRenames } from '../../library/follow-renames.ts';
import { ownStories } from '../../library/own-stories.ts';
import type { Ports } from '../../ports.ts';
import { storiesScreen } from '../../terminal/screens/stories.ts';
import { storiesDocument } from './stories-document.ts';

export interface StoriesOptions {
  json?: boolean;
}

/** Prints the stories of the person's own, and what is known of them. */
export async function stories({ json }: StoriesOptions, ports: Ports): Promise<void> {
  const { output } = ports;
  const notice = await followRenames(ports);
  if (notice !== undefined) output.note([notice]);
  const all = await ownStories(ports);
  if (json) output.json(storiesDocument(all));
  else output.print(storiesScreen(all, ports.day(ports.now()), output.look));
}
