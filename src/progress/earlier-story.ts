import { earlierId, isFiledUnderExample, isRetold } from './earlier.ts';
import { withoutStory, withStory } from './session-after.ts';
import type { Session, TakeFacts, ToldTake } from './sessions.ts';
import { noteStoryOf, type StoriesProgress } from './stories.ts';

/**
 * The session, after a take, by the story it tells: one that 0.1 filed under an example and that did not
 * retell it told a story of one's own.
 */
export function withEarlierStory<Take extends TakeFacts>(
  stories: StoriesProgress,
  session: Session<Take>,
  take: ToldTake,
): Session<Take> {
  // Gone on with by a later version, it is what that says.
  const isOfExample = !isFiledUnderExample(take) ? session.story === null : isRetold(session);
  if (isOfExample) {
    return session.takes.some((each) => each.take.story) ? withoutStory(session) : session;
  }
  if (!isFiledUnderExample(take)) return session;
  const story = { id: earlierId(take.scenario.id), title: '' };
  return withStory(session, noteStoryOf(stories, take, story));
}
