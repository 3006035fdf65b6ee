import type { Loop } from '../../mock/loop.ts';
import { firstWordsOf } from '../../progress/stories.ts';
import type { NamedStory } from '../../rehearsal/records.ts';
import { type TimedAnswer, timedAnswer } from '../answer-time.ts';
import { newStory } from '../plan-run.ts';
import { MOCK_MENU } from './menus.ts';
import type { LoopRoom, OfferedStory } from './room.ts';

/** What was told in the loop and is none of those known before it: without a name, by its first words. */
function toldInLoop({ answers }: Loop, known: readonly OfferedStory[]): OfferedStory[] {
  const told = new Map<string, OfferedStory>();
  for (const { story, words } of answers) {
    if (story === null || words?.trim() === '') continue;
    if (known.some(({ value }) => value.id === story.id) || told.has(story.id)) continue;
    const label = story.title || firstWordsOf(words ?? '') || MOCK_MENU.unnamed;
    told.set(story.id, { value: story, label });
  }
  return [...told.values()];
}

/**
 * Which story is told, and how long that took; `before` are the seconds it took before the loop was
 * left. In the order of their names: which fits is not said. Without stories there is nothing to choose.
 */
export async function chooseLoopStory(
  { keeper, ports, prompter, stories }: LoopRoom,
  before: number,
  onSeconds: (seconds: number) => void,
): Promise<Pick<TimedAnswer<NamedStory>, 'answer' | 'seconds'>> {
  const all = [...stories, ...toldInLoop(keeper.loop(), stories)];
  if (all.length === 0) return { answer: newStory(ports), seconds: before };
  const choices = all.toSorted((one, other) => (one.label < other.label ? -1 : 1));
  const { answer, seconds } = await timedAnswer(
    () =>
      prompter.choose<NamedStory | null>('Which story?', [
        ...choices,
        { value: null, label: MOCK_MENU.none },
      ]),
    ports.elapsed,
    (now) => onSeconds(before + now),
  );
  return { answer: answer ?? newStory(ports), seconds: before + seconds };
}
