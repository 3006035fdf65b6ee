import { idNow, type StoriesProgress, toldStory } from '../progress/stories.ts';
import type { Loop } from './loop.ts';

/** The loop with each of its stories under the id and by what it is called now: its name, or its first words. */
export function withStoryNames(loop: Loop, stories: StoriesProgress): Loop {
  return {
    ...loop,
    answers: loop.answers.map((answer) => {
      const { story } = answer;
      if (story === null) return answer;
      const id = idNow(stories, story.id);
      const title = toldStory(stories, id)?.title || story.title;
      return { ...answer, story: { id, title } };
    }),
  };
}
