import { phraseCandidates } from '../../authoring/story/phrase-candidates.ts';
import type { Story } from '../../authoring/story/story.ts';
import { idFromTitle } from '../../authoring/story/story-id.ts';
import { lineProblem, sectionProblem } from '../../authoring/story/story-limits.ts';
import type { TakenAnswer } from '../../authoring/story/taken-answer.ts';
import { NeedsTerminalError } from '../../errors.ts';
import { openPlacing } from '../../library/story-placing.ts';
import { writeStory } from '../../library/write-story.ts';
import type { Ports } from '../../ports.ts';
import { BASE_LEVEL, SECTIONS, sectionTitle } from '../../scenario/sections.ts';
import type { Given } from './given.ts';

/** Key phrases chosen without anybody: the first of those there are to choose from. */
const KEY_PHRASES = 4;

/** What would have to be asked. */
function missingIn({ principle, question }: Given, title: string | null, answer: TakenAnswer) {
  const { sections, unplaced } = answer;
  const titleProblem = title === null ? null : lineProblem(title);
  return [
    ...(principle === null ? ['the principle (--lp)'] : []),
    ...(question === null ? ['the question (--question)'] : []),
    ...(title === null ? ['a title (--title, or "# Title" above the answer)'] : []),
    ...(titleProblem === null ? [] : [`another title: ${titleProblem}`]),
    ...SECTIONS.flatMap((name) => {
      const text = sections.get(name);
      if (text === undefined) return [`the ${name} ("## ${sectionTitle(name)}" in the answer)`];
      const problem = sectionProblem(text);
      return problem === null ? [] : [`another ${name}: ${problem}`];
    }),
    ...(unplaced.length > 0 ? ['where the text without a label belongs'] : []),
  ];
}

function storyFrom({ sections }: TakenAnswer): Story['sections'] {
  return Object.fromEntries(
    SECTIONS.map((name) => {
      const text = sections.get(name) ?? '';
      return [name, { text, keyPhrases: phraseCandidates(name, text).slice(0, KEY_PHRASES) }];
    }),
  );
}

/**
 * Writes a story down without asking anything: the answer has all five sections, the options say the
 * rest. Throws a needs-terminal error that names what is missing.
 */
export async function writeFromAnswer(
  given: Given,
  answer: TakenAnswer,
  ports: Ports,
): Promise<void> {
  const { principle, question } = given;
  const title = given.title ?? answer.title;
  const missing = missingIn(given, title, answer);
  if (principle === null || question === null || title === null || missing.length > 0) {
    throw new NeedsTerminalError('there is something to ask, and nobody to ask it', {
      hint: ['Missing:', ...missing.map((each) => `  ${each}`)].join('\n'),
    });
  }
  const placing = await openPlacing(given.out, ports);
  const story: Story = {
    id: idFromTitle(title),
    title,
    principle,
    question,
    level: given.level ?? BASE_LEVEL,
    themes: [],
    sections: storyFrom(answer),
    probes: [],
    pivots: {},
  };
  writeStory(story, placing, given.out, ports);
  ports.output.note([
    'The key phrases were chosen by figures and deeds alone: look at them in the file.',
  ]);
}
