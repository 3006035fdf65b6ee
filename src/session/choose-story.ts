import { storiesFor } from '../library/own-stories.ts';
import { asTold } from '../progress/known-stories.ts';
import { principleAsked } from '../rehearsal/asked.ts';
import type { NamedStory } from '../rehearsal/records.ts';
import { STORY_MENU } from './menus.ts';
import type { RehearsalContext, Run } from './run.ts';

/** As many as are looked through at a glance. */
const MOST = 8;

/**
 * Asks which of the person's stories is told, those that fit first; a story nobody has told yet where
 * there is none, or the person wants one.
 */
export async function chooseStory(
  { plan, question, scenario }: Run,
  { ports, prompter }: RehearsalContext,
): Promise<NamedStory | null> {
  const principle = principleAsked(scenario, plan);
  const stories = await storiesFor(ports, { question: question?.id ?? null, principle });
  if (stories.length === 0) return null;
  return prompter.choose<NamedStory | null>(
    'Which story do you tell?',
    [
      ...stories
        .slice(0, MOST)
        .map((story) => ({ value: asTold(story), label: story.title || STORY_MENU.unnamed })),
      { value: null, label: STORY_MENU.fresh },
    ],
    { back: null },
  );
}
