import { FailureError, UsageError } from '../../errors.ts';
import { storyNamed } from '../../library/find-story.ts';
import { ownStories } from '../../library/own-stories.ts';
import { storyFile } from '../../library/story-file.ts';
import type { Ports } from '../../ports.ts';
import { LONGEST_NAME, toldStory } from '../../progress/stories.ts';
import { fileIdProblem } from '../../scenario/id.ts';
import { hiddenCharacterIndex, visibleLine } from '../../text/visible.ts';
import { waysOn } from './ways-on.ts';

export interface RenameOptions {
  /** The new id. */
  id?: string;
}

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

/** The id as it is kept, which no other story and no example may have. Throws a usage error for what can be none. */
async function readId(id: string, ports: Ports): Promise<string> {
  const problem = fileIdProblem(id);
  if (problem !== null) throw new UsageError(problem);
  const { stories } = await (await ports.journal()).progress();
  const other = (await ports.scenarios.summaries()).find((each) => each.id === id);
  if (other !== undefined || Object.hasOwn(stories.told, id)) {
    throw new UsageError(`the id "${id}" is taken`, {
      hint: `By "${visibleLine(other?.title ?? stories.told[id]?.title ?? id)}".`,
    });
  }
  return id;
}

/** Puts the new name into the file of a story. Returns the path it has then. */
async function renameFile(
  file: string,
  { title, id }: { title: string | null; id: string | null },
  ports: Ports,
): Promise<string> {
  const shelf = await ports.storyShelf();
  if (title !== null) await shelf.retitle(file, title);
  return id === null ? file : shelf.rename(file, id);
}

/**
 * Gives a story another title, another id, or both: in its file, and wherever it was told. All that is
 * known of it stays.
 */
export async function renameStory(
  text: string,
  to: string | undefined,
  options: RenameOptions,
  ports: Ports,
): Promise<void> {
  const title = to === undefined ? null : readTitle(to);
  const story = storyNamed(text, await ownStories(ports), waysOn('rename'));
  const id = options.id === undefined ? null : await readId(options.id, ports);
  if (title === null && id === null) {
    throw new UsageError('say what it is to be called', {
      hint: `star-coach stories rename ${story.id} "New title", or --id new-id`,
    });
  }
  if (!(await ports.drafts()).keeps) {
    throw new UsageError('--no-save leaves everything as it is', {
      hint: 'Leave it out to give the story another name.',
    });
  }
  const file = await storyFile(story.id, ports);
  const path = file === null ? null : await renameFile(file, { title, id }, ports);
  const journal = await ports.journal();
  const told = toldStory((await journal.progress()).stories, story.id);
  if (told !== undefined) {
    const as = { id: id ?? story.id, title: title ?? (story.title || story.id) };
    const { notice } = journal.append({ kind: 'named', story: story.id, as });
    if (notice !== undefined) {
      const changed = path === null ? 'Nothing was changed.' : 'Its file has the new name.';
      throw new FailureError(`the name is not in your history: ${notice}`, { hint: changed });
    }
  }
  const before = story.title === '' ? story.id : story.title;
  const where = path === null ? '' : ` (${visibleLine(path)})`;
  const now = [...(title === null ? [] : [`"${title}"`]), ...(id === null ? [] : [id])];
  ports.output.print([`"${before}" is ${now.join(', ')} now${where}.`]);
}
