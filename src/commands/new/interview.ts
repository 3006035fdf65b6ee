import type { StoryDraft } from '../../authoring/story/story.ts';
import { placed, type TakenAnswer } from '../../authoring/story/taken-answer.ts';
import { Cancelled, ExpectedError } from '../../errors.ts';
import { openPlacing } from '../../library/story-placing.ts';
import { writeStory } from '../../library/write-story.ts';
import type { Ports } from '../../ports.ts';
import type { Prompter } from '../../prompter.ts';
import { SECTIONS, type SectionName, sectionTitle } from '../../scenario/sections.ts';
import {
  newStoryScreen,
  storyHeadScreen,
  storyLeftScreen,
  unplacedScreen,
} from '../../terminal/screens/new.ts';
import { visibleLine } from '../../text/visible.ts';
import { askHead } from './ask-head.ts';
import type { Given } from './given.ts';
import { offerBegun } from './offer-begun.ts';
import type { StoryContext } from './room.ts';
import { keepStory } from './story-keeper.ts';
import { tellSection } from './tell-section.ts';
import { untilGoodEnough } from './what-now.ts';

/** Asks where each paragraph without a label belongs. */
async function place(
  answer: TakenAnswer,
  prompter: Prompter,
  { output }: Ports,
): Promise<TakenAnswer> {
  let placing = answer;
  for (const paragraph of answer.unplaced) {
    output.print(unplacedScreen(paragraph, output.look));
    const section = await prompter.choose<SectionName | null>('Where does this belong?', [
      ...SECTIONS.map((value) => ({ value, label: sectionTitle(value) })),
      { value: null, label: 'Nowhere: leave it out' },
    ]);
    if (section !== null) placing = placed(placing, paragraph, section);
  }
  return placing;
}

/** Tells what is not told yet, then whatever the person likes to add. */
async function tell(context: StoryContext, answer: TakenAnswer | null): Promise<void> {
  const placing = answer && (await place(answer, context.prompter, context.ports));
  for (const name of SECTIONS) {
    if (context.keeper.story.sections[name] !== undefined) continue;
    await tellSection(name, context, placing?.sections.get(name) ?? null);
  }
  await untilGoodEnough(context);
}

/** What there is of the answer, so that leaving loses none of it. */
function begunWith(answer: TakenAnswer | null): Record<string, string> {
  return Object.fromEntries(answer?.sections ?? []);
}

/** Asks a story out of a person and writes it down as a scenario. Leaving keeps what there is. */
export async function interview(given: Given, prompter: Prompter, ports: Ports): Promise<void> {
  const { output } = ports;
  const placing = await openPlacing(given.out, ports);
  const drafts = await ports.storyDrafts();
  output.print(newStoryScreen(output.look));
  const begun: Pick<StoryDraft, 'story' | 'begun'> | null = given.answer
    ? null
    : await offerBegun(prompter, drafts, ports);
  const start = begun ?? {
    story: await askHead(given, placing, prompter, ports),
    begun: begunWith(given.answer),
  };
  const keeper = keepStory(start, drafts, ports);
  keeper.change({});
  const path = visibleLine(placing.pathOf(keeper.story.id));
  output.print(storyHeadScreen(keeper.story, path, output.look));
  try {
    await tell({ ports, prompter, keeper }, begun ? null : given.answer);
    writeStory(keeper.story, placing, given.out, ports);
  } catch (error) {
    const isExpected = error instanceof Cancelled || error instanceof ExpectedError;
    if (isExpected && drafts.keeps) {
      output.print(storyLeftScreen(keeper.story.title, keeper.notice, output.look));
    }
    keeper.release();
    throw error;
  }
  const notice = keeper.finish();
  if (notice) output.note([notice]);
}
