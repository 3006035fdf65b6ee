import type { Ports } from '../ports.ts';
import { idNow, toldStory } from '../progress/stories.ts';

/**
 * Lets what was rehearsed of a file go on under the id it has now, where it names the one it had then.
 * Returns why that could not be kept, if it could not.
 */
export async function followRenames(ports: Ports): Promise<string | undefined> {
  const moved = (await ports.scenarios.summaries()).filter(({ was }) => was.length > 0);
  if (moved.length === 0 || !(await ports.drafts()).keeps) return undefined;
  const journal = await ports.journal();
  const { stories } = await journal.progress();
  for (const { id, title, was } of moved) {
    for (const before of was) {
      if (idNow(stories, before) === id || toldStory(stories, before) === undefined) continue;
      const { notice } = journal.append({ kind: 'named', story: before, as: { id, title } });
      if (notice !== undefined) return notice;
    }
  }
  return undefined;
}
