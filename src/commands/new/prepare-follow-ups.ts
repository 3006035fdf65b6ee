import {
  type FollowUpQuestion,
  followUpQuestions,
} from '../../authoring/story/follow-up-questions.ts';
import { LONGEST_LINE, lineProblem, textProblem } from '../../authoring/story/story-limits.ts';
import { reviewStory } from '../../authoring/story/story-review.ts';
import { cut } from '../../text/cut.ts';
import { type StoryContext, say } from './room.ts';
import { writeStoryText } from './write-text.ts';

/** Seconds a reply to a follow-up should take. */
const REPLY_SECONDS = 30;

function firstSentence(reply: string): string {
  const [sentence = ''] = /^.*?(?:[.!?](?=\s|$)|$)/m.exec(reply) ?? [];
  return cut(sentence, LONGEST_LINE);
}

/** Lets one question be answered, well and badly. False when one of the replies was left out: it stands alone then. */
async function prepare(
  { id, question, tests }: FollowUpQuestion,
  place: { position: number; count: number },
  context: StoryContext,
): Promise<boolean> {
  const { prompter, keeper } = context;
  const write = (part: string, title: string, asked: string) =>
    writeStoryText(
      {
        part,
        heading: { part: title, place },
        question: asked,
        targetSeconds: REPLY_SECONDS,
        problem: textProblem,
      },
      context,
    );
  const [strong, weaker] = [`${id}/strong`, `${id}/weak`];
  const reply = await write(strong, 'Your reply', question);
  if (reply === '') return false;
  const remember = await prompter.ask({
    message: 'The line of it to remember:',
    initial: firstSentence(reply),
    own: true,
    check: lineProblem,
  });
  const weak = await write(
    weaker,
    'On a bad day',
    `A reply to avoid, about as long as the good one: vague, or someone else's work. ${question}`,
  );
  if (weak === '') return false;
  const why = await prompter.ask({
    message: 'Why does that one fail?',
    own: true,
    check: lineProblem,
  });
  const probe = { id, question, tests, strong: { reply, remember }, weak: [{ reply: weak, why }] };
  const { probes, followUps = [] } = keeper.story;
  const alone = followUps.filter((each) => each !== question);
  keeper.change({ probes: [...probes, probe], followUps: alone }, [strong, weaker]);
  return true;
}

/** Offers the questions an interviewer would ask, and lets replies be written to those ticked. */
export async function prepareFollowUps(context: StoryContext): Promise<void> {
  const { prompter, keeper, ports } = context;
  const { story } = keeper;
  const questions = followUpQuestions(reviewStory(story).findings).filter(
    ({ id }) => !story.probes.some((probe) => probe.id === id),
  );
  if (questions.length === 0) {
    return say('You are ready for every question there is to offer.', ports);
  }
  const ticked = await prompter.tick(
    'Which do you want to be ready for?',
    questions.map(({ question }) => question),
    undefined,
    { back: [] },
  );
  for (const [index, at] of ticked.entries()) {
    const question = questions[at];
    if (question === undefined) continue;
    const isReady = await prepare(question, { position: index + 1, count: ticked.length }, context);
    if (isReady) continue;
    const { followUps = [] } = keeper.story;
    keeper.change({ followUps: [...new Set([...followUps, question.question])] });
    say('Kept as a question alone: a rehearsal asks it. The quiz needs two replies.', ports);
  }
}
