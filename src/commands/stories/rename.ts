import { FailureError, UsageError } from '../../errors.ts';
import { storyNamed } from '../../library/find-story.ts';
import { ownStories } from '../../library/own-stories.ts';
import type { Ports } from '../../ports.ts';
import { LONGEST_NAME } from '../../progress/stories.ts';
import { hiddenCharacterIndex, visibleLine } from '../../text/visible.ts';

const WAYS_ON = {
  none: 'See yours: star-coach stories',
  typed: (id: string) => `star-coach stories rename ${id}`,
};

/** The title as it is kept. Throws a usage error for what can be none. */
function readTitle(text: string): string {
  const title = text.trim();
  const refuse = (found: string): never => {
    throw new UsageError(`a title is a line of 1 to ${LONGEST_NAME} characters; ${found}`);
  };
  if (title === '') return refuse('this one is empty');
  if (title.length > LONGEST_NAME) return refuse(`this one has ${title.length}`);
  const hidden = /[\n\t]/.test(title) || hiddenCharacterIndex(title) !== -1;
  return hidden ? refuse(`this one hides some: ${visibleLine(title)}`) : title;
}

/** The path of a story's file as it is, for what is shown may be escaped; null where it has none. */
async function fileOf(id: string, { scenarios }: Ports): Promise<string | null> {
  const found = (await scenarios.summaries()).find(
    (each) => each.id === id && each.source.kind === 'own',
  );
  return found?.source.kind === 'own' ? found.source.path : null;
}

/** Gives a story another title: in its file, and wherever it was told. Its id and all that is known of it stay. */
export async function renameStory(text: string, to: string, ports: Ports): Promise<void> {
  const title = readTitle(to);
  const story = storyNamed(text, await ownStories(ports), WAYS_ON);
  if (!(await ports.drafts()).keeps) {
    throw new UsageError('--no-save leaves everything as it is', {
      hint: 'Leave it out to give the story another title.',
    });
  }
  const { id } = story;
  const file = await fileOf(id, ports);
  if (file !== null) await (await ports.storyShelf()).retitle(file, title);
  const journal = await ports.journal();
  const { stories } = await journal.progress();
  if (Object.hasOwn(stories.told, id)) {
    const { notice } = journal.append({ kind: 'named', story: id, as: { id, title } });
    if (notice !== undefined) {
      const changed = file === null ? 'Nothing was changed.' : 'Its file has the new title.';
      throw new FailureError(`the title is not in your history: ${notice}`, { hint: changed });
    }
  }
  const before = story.title === '' ? id : story.title;
  const where = file === null ? '' : ` (${visibleLine(file)})`;
  ports.output.print([`"${before}" is "${title}" now${where}.`]);
}
