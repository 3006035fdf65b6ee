import { COACH_QUESTIONS, USUAL_SECONDS } from '../../authoring/story/coach-questions.ts';
import { phraseCandidates } from '../../authoring/story/phrase-candidates.ts';
import { sectionProblem } from '../../authoring/story/story-limits.ts';
import { reviewSection } from '../../authoring/story/story-review.ts';
import { COMMAND_KEYS } from '../../command-keys.ts';
import { SECTIONS, type SectionName, sectionTitle } from '../../scenario/sections.ts';
import { printPages } from '../../session/print-pages.ts';
import { storySectionScreen } from '../../terminal/screens/new.ts';
import { type StoryContext, say } from './room.ts';
import { writeStoryText } from './write-text.ts';

/** Null when the person goes back to the text instead. */
async function chooseKeyPhrases(
  name: SectionName,
  text: string,
  { prompter, ports }: StoryContext,
): Promise<string[] | null> {
  const candidates = phraseCandidates(name, text);
  const [only, ...more] = candidates;
  if (only === undefined || more.length === 0) return candidates;
  for (;;) {
    const question = 'Which words must a listener not miss?';
    const ticked = await prompter.tick(question, candidates, undefined, { back: null });
    if (ticked === null) return null;
    if (ticked.length > 0) return candidates.filter((_, index) => ticked.includes(index));
    say('Tick at least one: a rehearsal offers them as hints and listens for them.', ports);
  }
}

/**
 * Lets one section be written, read and written again until the person keeps it. A text that is
 * `given` is read first.
 */
export async function tellSection(
  name: SectionName,
  context: StoryContext,
  given: string | null = null,
): Promise<void> {
  const { prompter, keeper, ports } = context;
  const { story } = keeper;
  const position = SECTIONS.indexOf(name) + 1;
  const count = SECTIONS.length;
  const write = (text: string) =>
    writeStoryText(
      {
        part: name,
        heading: { part: sectionTitle(name), place: { position, count } },
        question: COACH_QUESTIONS[name].join(' '),
        targetSeconds: USUAL_SECONDS[name],
        text,
        problem: sectionProblem,
      },
      context,
    );
  if (given !== null) keeper.keepBegun(name, given);
  let text = given !== null && sectionProblem(given) === null ? given : null;
  text ??= await write(story.sections[name]?.text ?? '');
  for (;;) {
    const told = { name, text, position: `${position} of ${count}` };
    const review = reviewSection(name, text, story.level);
    const { output } = ports;
    await printPages(storySectionScreen(told, review, output.look), prompter, output);
    const kept = await prompter.choose(
      '',
      [
        { value: true, label: 'keep it', key: COMMAND_KEYS.next },
        { value: false, label: 'write it again, from what is there', key: COMMAND_KEYS.edit },
      ],
      { back: false },
    );
    const keyPhrases = kept ? await chooseKeyPhrases(name, text, context) : null;
    if (keyPhrases !== null) {
      const sections = { ...keeper.story.sections, [name]: { text, keyPhrases } };
      return keeper.change({ sections }, [name]);
    }
    if (!kept) text = await write(text);
  }
}
