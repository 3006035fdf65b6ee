import { UsageError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import type { Story } from '../rehearsal/records.ts';
import { nearestNames } from '../scenario/nearest-names.ts';
import type { PrincipleSlug } from '../scenario/principles.ts';
import { listScenarios } from './list-scenarios.ts';

/** What a story is wanted for. */
interface Wanted {
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

/** The one story that `text` names, by its id, its title or the beginning of it. Throws a usage error for none. */
export async function findStory(ports: Ports, text: string, wanted: Wanted): Promise<Story> {
  const stories = await ownStories(ports, wanted);
  const lower = text.trim().toLowerCase();
  const exact = stories.find(({ id, title }) => id === lower || title.toLowerCase() === lower);
  const begun = stories.filter(
    ({ title }) => lower !== '' && title.toLowerCase().startsWith(lower),
  );
  const [only, ...more] = begun;
  if (exact) return exact;
  if (only && more.length === 0) return only;
  if (more.length > 0) {
    throw new UsageError(`"${text}" could mean ${begun.length} stories`, {
      hint: begun.map(({ id, title }) => `  --story ${id}   ${title}`).join('\n'),
    });
  }
  const near = nearestNames(
    text,
    stories.map(({ id }) => id),
  );
  throw new UsageError(`no story of yours is called "${text}"`, {
    hint:
      near.length > 0
        ? `Did you mean ${near.map((each) => `"${each}"`).join(' or ')}?`
        : 'Leave --story out to choose one, or to tell a new one.',
  });
}
