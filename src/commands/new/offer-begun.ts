import type { StoryDraft } from '../../authoring/story/story.ts';
import { Cancelled } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import type { Prompter } from '../../prompter.ts';
import { SECTIONS, sectionTitle } from '../../scenario/sections.ts';
import type { StoryDrafts } from '../../stores.ts';

type Answer = 'go-on' | 'another' | 'delete' | 'leave';

function whereLeft({ story }: StoryDraft): string {
  const next = SECTIONS.find((name) => story.sections[name] === undefined);
  return next === undefined ? 'where it was left' : `the ${sectionTitle(next).toLowerCase()}`;
}

/** Takes up a story as far as it has come by now; null when another window was quicker. */
async function takeUp({ story }: StoryDraft, drafts: StoryDrafts): Promise<StoryDraft | null> {
  if (drafts.take(story.id) !== 'taken') return null;
  return (await drafts.list()).find((each) => each.story.id === story.id) ?? null;
}

/** Offers to go on with the story left last. Null when a new one is to be told; throws `Cancelled` to leave. */
export async function offerBegun(
  prompter: Prompter,
  drafts: StoryDrafts,
  { output }: Pick<Ports, 'output'>,
): Promise<StoryDraft | null> {
  for (const draft of await drafts.list()) {
    if (draft.openElsewhere) continue;
    const answer = await prompter.choose<Answer>(
      `You began "${draft.story.title}".`,
      [
        { value: 'go-on', label: `Go on with ${whereLeft(draft)}` },
        { value: 'another', label: 'Not that one now' },
        { value: 'delete', label: 'Delete it' },
      ],
      { back: 'leave' },
    );
    if (answer === 'leave') throw new Cancelled('menu');
    if (answer === 'go-on') {
      const now = await takeUp(draft, drafts);
      if (now !== null) return now;
      output.note([`"${draft.story.title}" is open in another window, or done there.`]);
      continue;
    }
    const notice = answer === 'delete' ? drafts.remove(draft.story.id) : undefined;
    if (notice) output.note([notice]);
  }
  return null;
}
