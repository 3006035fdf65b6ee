import { ownStories } from '../../library/own-stories.ts';
import type { Story } from '../../rehearsal/records.ts';
import { type TimedAnswer, timedAnswer } from '../answer-time.ts';
import { newStory } from '../plan-run.ts';
import { MOCK_MENU } from './menus.ts';
import type { LoopRoom } from './room.ts';

/** As many as are looked through at a glance. */
const MOST = 8;

/**
 * Which story is told, and how long that took. In the order of their names: which fits is not said.
 * Without stories there is nothing to choose.
 */
export async function chooseLoopStory({
  ports,
  prompter,
}: LoopRoom): Promise<Pick<TimedAnswer<Story>, 'answer' | 'seconds'>> {
  const stories = (await ownStories(ports)).filter(({ title }) => title !== '');
  if (stories.length === 0) return { answer: newStory(ports), seconds: 0 };
  const choices = stories
    .toSorted((one, other) => (one.title < other.title ? -1 : 1))
    .slice(0, MOST)
    .map(({ id, title }) => ({ value: { id, title }, label: title }));
  const { answer, seconds } = await timedAnswer(
    () =>
      prompter.choose<Story | null>('Which story?', [
        ...choices,
        { value: null, label: MOCK_MENU.none },
      ]),
    ports.elapsed,
  );
  return { answer: answer ?? newStory(ports), seconds };
}
