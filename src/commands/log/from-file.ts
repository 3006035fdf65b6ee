import { ContentError } from '../../errors.ts';
import { ownStories } from '../../library/own-stories.ts';
import type { Ports } from '../../ports.ts';
import type { AskedInEarnest } from '../../progress/interviews/interview-record.ts';
import {
  parseInterview,
  type WrittenInterview,
} from '../../progress/interviews/parse-interview.ts';
import { asTold, type KnownStory } from '../../progress/known-stories.ts';
import type { QuestionSummary } from '../../scenario/question/summary.ts';
import { readInterviewDay } from '../../session/log/interview-day.ts';
import { interviewScreen } from '../../terminal/screens/interviews.ts';
import { visibleDeep } from '../../text/visible.ts';
import { interviewView } from './find-interview.ts';
import { keepInterview, newInterviewId } from './keep-interview.ts';

/** What a word for a story means: one of the person's own, none, or another. */
function storyOf(
  name: string | undefined,
  stories: readonly KnownStory[],
): Pick<AskedInEarnest, 'told'> & Partial<Pick<AskedInEarnest, 'story'>> {
  if (name === undefined) return { told: null };
  const wanted = name.trim().toLowerCase();
  if (wanted === 'none') return { told: 'none' };
  const own = stories.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
  return own === undefined
    ? { told: 'another' }
    : { told: 'own', story: { ...asTold(own), title: own.title } };
}

function askedOf(
  { ask, question, story, dug, went }: WrittenInterview['asked'][number],
  stories: readonly KnownStory[],
  questions: readonly QuestionSummary[],
): AskedInEarnest {
  const known = questions.find(({ id }) => id === question);
  return {
    ask,
    ...(known === undefined ? {} : { question: known.id, principle: known.principle }),
    ...storyOf(story, stories),
    dug,
    went: went ?? null,
  };
}

/** Keeps an interview that was written down, in YAML; "-" is standard input. Throws a content error where it does not hold. */
export async function logFile(file: string, ports: Ports): Promise<void> {
  const { output } = ports;
  const parsed = parseInterview(await ports.readText(file), file === '-' ? 'standard input' : file);
  if (!parsed.ok) throw new ContentError(parsed.problems);
  const { company, round, date = '', asked, went = null, change } = parsed.value;
  const questions = await ports.questions.summaries();
  const unknown = asked.flatMap(({ question }, at) =>
    question === undefined || questions.some(({ id }) => id === question)
      ? []
      : [parsed.problemAt(['asked', at, 'question'], `no question is called "${question}"`)],
  );
  const day = readInterviewDay(date, ports.day(ports.now()));
  const problems = day.ok ? unknown : [parsed.problemAt(['date'], day.problem), ...unknown];
  if (!day.ok || problems.length > 0) throw new ContentError(problems);
  const stories = await ownStories(ports);
  const interview = {
    id: newInterviewId(ports),
    ...{ company, round, on: day.day, went, change },
    asked: asked.map((each) => askedOf(each, stories, questions)),
  };
  await keepInterview(interview, ports);
  output.print([
    ...interviewScreen(await interviewView(visibleDeep(interview), ports), output.look),
    'Kept. See it again: star-coach log show last',
  ]);
}
