import { FailureError, UsageError } from '../../errors.ts';
import { storyNamed } from '../../library/find-story.ts';
import { ownStories } from '../../library/own-stories.ts';
import type { Ports } from '../../ports.ts';
import { asTold } from '../../progress/known-stories.ts';
import { LONGEST_NOTE } from '../../progress/record-limits.ts';
import type { Happening } from '../../progress/records.ts';
import { type Session, toldTitle } from '../../progress/sessions.ts';
import { BUILT_IN } from '../../scenario/source.ts';
import { withoutHidden } from '../../text/visible.ts';
import { findSession, readHistory } from './find-session.ts';

/** What may be changed of a session: never what was said in it. */
export interface EditOptions {
  note?: string;
  story?: string;
  name?: string;
}

type Edit = Omit<Extract<Happening, { kind: 'edited' }>, 'kind' | 'session'>;

const WHAT_THERE_IS =
  '--note "What I think of it", --story STORY, --name "What the story is called". What you said stays as it is.';

function readNote(text: string): string {
  const note = withoutHidden(text).trim();
  if (note.length <= LONGEST_NOTE) return note;
  throw new UsageError(
    `a note is of at most ${LONGEST_NOTE} characters; this one has ${note.length}`,
  );
}

/** The story a session is to be filed under. Throws a usage error where it tells none of the person's own. */
async function readStory(text: string, session: Session, ports: Ports) {
  if (session.story === null && session.scenario.source === BUILT_IN.kind) {
    throw new UsageError(`"${toldTitle(session)}" retells an example, and no story of yours`);
  }
  const story = storyNamed(text, await ownStories(ports), {
    none: 'See yours: star-coach stories',
    typed: (id) => `--story ${id}`,
  });
  return asTold(story);
}

/** Asks for a note where nothing was said on the command line. */
async function askNote({ note }: Session, ports: Ports): Promise<Edit> {
  const prompter = await ports.prompter(`Say what to change: ${WHAT_THERE_IS}`);
  const typed = await prompter.ask({
    message: 'A note of your own on it (empty takes it away):',
    initial: note,
    own: true,
    check: (line) =>
      line.length <= LONGEST_NOTE ? null : `Keep it to ${LONGEST_NOTE} characters.`,
  });
  return { note: readNote(typed) };
}

/**
 * Changes what is known of the session that SESSION means: the person's note on it, which story it
 * tells, and what that is called.
 */
export async function editSession(
  text: string,
  { note, story, name }: EditOptions,
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const { sessions } = await readHistory(ports);
  const { session } = findSession(sessions, text);
  if (!(await ports.drafts()).keeps) {
    throw new UsageError('--no-save leaves everything as it is', { hint: 'Leave it out.' });
  }
  const typed: Edit = {
    ...(note === undefined ? {} : { note: readNote(note) }),
    ...(story === undefined ? {} : { story: await readStory(story, session, ports) }),
  };
  const isAsked = Object.keys(typed).length === 0 && name === undefined;
  const edit = isAsked ? await askNote(session, ports) : typed;
  if (Object.keys(edit).length > 0) {
    const journal = await ports.journal();
    const { notice } = journal.append({ kind: 'edited', session: session.id, ...edit });
    if (notice !== undefined) {
      throw new FailureError(`nothing was changed: ${notice}`, {
        ...(edit.note ? { hint: `Your note: ${edit.note}` } : {}),
      });
    }
    const said = [
      ...(edit.note === undefined ? [] : [edit.note === '' ? 'no note now' : 'noted']),
      ...(edit.story === undefined ? [] : [`it tells "${edit.story.title || edit.story.id}" now`]),
    ];
    output.print([`"${toldTitle(session)}" of ${session.day}: ${said.join('; ')}.`]);
  }
  if (name === undefined) return;
  const { renameStory } = await import('../stories/rename.ts');
  await renameStory(edit.story?.id ?? session.story?.id ?? session.scenario.id, name, {}, ports);
}
