import { UsageError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { asTold } from '../progress/known-stories.ts';
import { LONGEST_NAME } from '../progress/stories.ts';
import type { NamedStory } from '../rehearsal/records.ts';
import { isSlipOf, nearestNames } from '../scenario/nearest-names.ts';
import { wordsIn } from '../scenario/search-words.ts';
import { withoutHidden } from '../text/visible.ts';
import { storiesFor, type WantedFor } from './own-stories.ts';

/** How to go on, for who named none or several. */
export interface WaysOn {
  none: string;
  /** What to type for the story of an id. */
  typed(id: string): string;
}

const IN_A_REHEARSAL: WaysOn = {
  none: 'Leave --story out to choose one, or to tell a new one.',
  typed: (id) => `--story ${id}`,
};

/** Names within reach of a slip: of ids, and of titles as if they were some. */
function nearest(text: string, stories: readonly NamedStory[]): string[] {
  const named = new Map(stories.map(({ id, title }) => [wordsIn(title).join('-'), title || id]));
  for (const { id } of stories) named.set(id, id);
  return nearestNames(text, [...named.keys()]).map((name) => named.get(name) ?? name);
}

/** The one story that `text` names, by its id, its title or the beginning of it. Throws a usage error for none. */
export function storyNamed<Named extends NamedStory>(
  text: string,
  stories: readonly Named[],
  { none, typed }: WaysOn,
): Named {
  const lower = text.trim().toLowerCase();
  const byId = stories.find(({ id }) => id === lower);
  if (byId) return byId;
  const called = stories.filter(({ title }) => title.toLowerCase() === lower);
  const begun = stories.filter(({ title }) => title.toLowerCase().startsWith(lower));
  const meant = called.length > 0 ? called : begun;
  const [only, ...more] = lower === '' ? [] : meant;
  if (only && more.length === 0) return only;
  if (more.length > 0) {
    throw new UsageError(`"${text}" could mean ${meant.length} stories`, {
      hint: meant.map(({ id, title }) => `  ${typed(id)}   ${title}`).join('\n'),
    });
  }
  const near = [...new Set(nearest(text, stories))];
  throw new UsageError(`no story of yours is called "${text}"`, {
    hint: near.length > 0 ? `Did you mean ${near.map((each) => `"${each}"`).join(' or ')}?` : none,
  });
}

/** The same among all there are, for a rehearsal. */
export async function findStory(
  ports: Ports,
  text: string,
  wanted: WantedFor,
): Promise<NamedStory> {
  return asTold(storyNamed(text, await storiesFor(ports, wanted), IN_A_REHEARSAL));
}

/** A story of another name, where none is called so or nearly so; null where one is. Throws a usage error for what is no name. */
function namedAnew(
  text: string,
  stories: readonly NamedStory[],
  fresh: NamedStory,
): NamedStory | null {
  const title = withoutHidden(text).trim();
  const lower = title.toLowerCase();
  const wanted = wordsIn(title).join('-');
  const isKnown = stories.some((each) => {
    const names = [each.id, wordsIn(each.title).join('-')];
    const isCalledSo = names.some((name) => name === wanted || isSlipOf(wanted, name));
    return isCalledSo || each.title.toLowerCase().startsWith(lower);
  });
  if (title === '' || isKnown) return null;
  if (title.length > LONGEST_NAME) {
    throw new UsageError(
      `a story's name has at most ${LONGEST_NAME} characters, not ${title.length}`,
    );
  }
  return { ...fresh, title };
}

/**
 * The same, where the story may be one that is told for the first time: `fresh` gets the name then. A name
 * that is nearly that of a known one is taken for a slip, and refused.
 */
export async function findOrNameStory(
  ports: Ports,
  text: string,
  wanted: WantedFor,
  fresh: NamedStory,
): Promise<NamedStory> {
  const stories = await storiesFor(ports, wanted);
  return namedAnew(text, stories, fresh) ?? asTold(storyNamed(text, stories, IN_A_REHEARSAL));
}
