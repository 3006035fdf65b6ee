import { earlierId, isFiledUnderExample, isRetold } from './earlier.ts';
import {
  type Session,
  type TakeFacts,
  type ToldTake,
  withoutStory,
  withStory,
} from './sessions.ts';
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
  if (!isFiledUnderExample(take)) return session;
  if (isRetold(session)) return session.story === null ? session : withoutStory(session);
  const story = { id: earlierId(take.scenario.id), title: '' };
  return withStory(session, noteStoryOf(stories, take, story));
}
