import { earlierId } from './earlier.ts';
import { idNow, type StoriesProgress } from './stories.ts';

/** The card of the story that 0.1 filed under an example, beside the card of that. */
export function earlierCard(stories: Pick<StoriesProgress, 'renamed'>, card: string): string {
  const [scenario = ''] = card.split('/', 1);
  return idNow(stories, earlierId(scenario)) + card.slice(scenario.length);
}
