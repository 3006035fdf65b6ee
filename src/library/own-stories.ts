import type { Ports } from '../ports.ts';
import type { Story } from '../rehearsal/records.ts';
import type { PrincipleSlug } from '../scenario/principles.ts';
import { listScenarios } from './list-scenarios.ts';

/** What a story is wanted for. */
export interface Wanted {
  question: string | null;
  principle: PrincipleSlug;
}

/**
 * The stories of the person's own, told or written down: those told for the question first, then
 * those of its principle, each time the last told first.
 */
export async function ownStories(ports: Ports, { question, principle }: Wanted): Promise<Story[]> {
  const [{ stories }, all] = await Promise.all([
    ports.journal().then((journal) => journal.progress()),
    listScenarios(ports),
  ]);
  const told = Object.entries(stories.told)
    .map(([id, { title, questions, ...each }]) => ({
      ...{ id, title },
      isAsked: question !== null && questions.includes(question),
      isOfPrinciple: each.principle === principle,
    }))
    .reverse();
  const written = all
    .filter(({ id, source }) => source.kind === 'own' && !Object.hasOwn(stories.told, id))
    .map(({ id, title, answers, ...each }) => ({
      ...{ id, title },
      isAsked: question !== null && answers.includes(question),
      isOfPrinciple: each.principle === principle,
    }));
  const rank = ({ isAsked, isOfPrinciple }: (typeof told)[number]) =>
    isAsked ? 0 : isOfPrinciple ? 1 : 2;
  return [...told, ...written]
    .toSorted((one, other) => rank(one) - rank(other))
    .map(({ id, title }) => ({ id, title }));
}

/** Whether there is any: told, or written down. */
export async function hasOwnStories(ports: Ports): Promise<boolean> {
  const { stories } = await (await ports.journal()).progress();
  if (Object.keys(stories.told).length > 0) return true;
  return (await ports.scenarios.summaries()).some(({ source }) => source.kind === 'own');
}
