import { textProblem } from '../../authoring/story-limits.ts';
import { PRINCIPLES } from '../../scenario/principles.ts';
import type { StoryRoom } from './room.ts';

/** Asks which other principles the story can be told for, and how it opens then. */
export async function tellForOthers({ prompter, keeper }: StoryRoom): Promise<void> {
  const { story } = keeper;
  const others = PRINCIPLES.filter(({ slug }) => slug !== story.principle);
  const ticked = await prompter.tick(
    'Which other principles could it answer?',
    others.map(({ name }) => name),
  );
  for (const { slug, name } of others.filter((_, index) => ticked.includes(index))) {
    const before = keeper.story.pivots[slug];
    const opening = await prompter.ask({
      message: `${name}: your first sentence then (empty leaves it out)`,
      initial: before?.lead_with ?? '',
      check: textProblem,
    });
    if (opening === '') continue;
    const pivot = { ...before, lead_with: opening };
    keeper.change({ pivots: { ...keeper.story.pivots, [slug]: pivot } });
  }
}
