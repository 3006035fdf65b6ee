import { allThreads, isAnswered } from '../../mock/loop.ts';
import { idNow, toldStory } from '../../progress/stories.ts';
import { askForName } from '../name-story.ts';
import type { LoopRoom } from './room.ts';

/**
 * Asks for a name of each story the loop told that has none yet: the debrief speaks of it by that. Of what
 * is not kept nothing is asked.
 */
export async function nameLoopStories({ keeper, ports, prompter }: LoopRoom): Promise<void> {
  if (!keeper.keeps) return;
  const { stories } = await (await ports.journal()).progress();
  const asked = new Set<string>();
  for (const { answer, question } of allThreads(keeper.loop())) {
    if (!isAnswered(answer) || answer.story === null) continue;
    const id = idNow(stories, answer.story.id);
    const told = toldStory(stories, id);
    if (told === undefined || told.isNamed || asked.has(id)) continue;
    asked.add(id);
    const which = `the story you told for "${question.ask}"`;
    await askForName({ id, which }, told, { prompter, ports });
  }
}
