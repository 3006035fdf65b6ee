import type { Ports } from '../ports.ts';
import { type KnownStory, knownStories } from '../progress/known-stories.ts';
import type { PrincipleSlug } from '../scenario/principles.ts';
import { listScenarios } from './list-scenarios.ts';

/** What a story is wanted for. */
export interface WantedFor {
  question: string | null;
  principle: PrincipleSlug;
}

/** The stories of the person's own, told or written down, safe to show: the last told first. */
export async function ownStories(ports: Ports): Promise<KnownStory[]> {
  const [{ stories }, scenarios, questions] = await Promise.all([
    ports.journal().then((journal) => journal.progress()),
    listScenarios(ports),
    ports.questions.summaries(),
  ]);
  return knownStories({ told: stories.told, scenarios, questions });
}

/** The same, those told or written for the question first, then those of its principle. */
export async function storiesFor(
  ports: Ports,
  { question, principle }: WantedFor,
): Promise<KnownStory[]> {
  const rank = (story: KnownStory) => {
    if (question !== null && story.questions.some(({ id }) => id === question)) return 0;
    return story.principle === principle ? 1 : 2;
  };
  return (await ownStories(ports)).toSorted((one, other) => rank(one) - rank(other));
}
