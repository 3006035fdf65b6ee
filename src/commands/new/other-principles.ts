import { textProblem } from '../../authoring/story/story-limits.ts';
import { PRINCIPLES } from '../../scenario/principles.ts';
import type { StoryContext } from './room.ts';

/** Asks which other principles the story can be told for, and how it opens then. */
export async function tellForOthers({ prompter, keeper }: StoryContext): Promise<void> {
  const { principle, pivots: before } = keeper.story;
  const others = PRINCIPLES.filter(({ slug }) => slug !== principle);
  const ticked = await prompter.tick(
    'Which other principles could it answer?',
    others.map(({ name }) => name),
    others.flatMap(({ slug }, index) => (before[slug] ? [index] : [])),
    { back: null },
  );
  if (ticked === null) return;
  const chosen = others.filter((_, index) => ticked.includes(index));
  const kept = new Map(
    chosen.flatMap(({ slug }) => {
      const pivot = before[slug];
      return pivot ? [[slug, pivot] as const] : [];
    }),
  );
  const keep = () => keeper.change({ pivots: Object.fromEntries(kept) });
  keep();
  for (const { slug, name } of chosen) {
    const pivot = kept.get(slug);
    const opening = await prompter.ask({
      // Where something stands, an empty line may mean that it stays.
      message: `${name}: your first sentence then${pivot ? '' : ' (empty leaves it out)'}`,
      initial: pivot?.lead_with ?? '',
      own: true,
      check: textProblem,
    });
    if (opening === '') kept.delete(slug);
    else kept.set(slug, { ...pivot, lead_with: opening });
    keep();
  }
}
