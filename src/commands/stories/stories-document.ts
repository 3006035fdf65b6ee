import type { KnownStory } from '../../progress/known-stories.ts';
import type { StoryPart } from '../../progress/story-parts.ts';
import type { Reading } from '../../review/reading.ts';
import type { PrincipleSlug } from '../../scenario/principles.ts';
import type { Part } from '../../scenario/sections.ts';

/** What `stories --json` says of a story. */
interface StoryDocument {
  id: string;
  title: string;
  principle: PrincipleSlug;
  /** The path of its file; null for one that only the history has. */
  source: string | null;
  /** Those it was told or written for; without an id where it is only in words. */
  questions: { id: string | null; ask: string }[];
  /** How many tell it. */
  sessions: number;
  /** The last of them: the local calendar day, and how it read; null where not all of it was judged. */
  last: { session: string; day: string; reading: Reading | null } | null;
}

/** What `stories --json` prints. */
interface StoriesDocument {
  version: 1;
  stories: StoryDocument[];
}

function storyDocument(story: KnownStory): StoryDocument {
  const { id, title, principle, file, questions, sessions, tellings } = story;
  const last = tellings.at(-1);
  return {
    ...{ id, title, principle, source: file },
    questions: questions.map((each) => ({ id: each.id, ask: each.ask })),
    sessions,
    last:
      last === undefined ? null : { session: last.session, day: last.day, reading: last.reading },
  };
}

/** What `stories show --json` prints: the words of a story, by section, or of all of it. */
interface WholeStoryDocument {
  version: 1;
  story: StoryDocument & {
    /** `day` is when it was told like this; null for what its file says. */
    parts: { section: Part; text: string; day: string | null }[];
  };
}

export function wholeStoryDocument(
  story: KnownStory,
  parts: readonly StoryPart[],
): WholeStoryDocument {
  const told = parts.map(({ section, text, day }) => ({ section, text, day }));
  return { version: 1, story: { ...storyDocument(story), parts: told } };
}

export function storiesDocument(stories: readonly KnownStory[]): StoriesDocument {
  return { version: 1, stories: stories.map(storyDocument) };
}
