import { storiesFor } from '../../library/own-stories.ts';
import { INTERVIEW_LIMITS } from '../../progress/interviews/interview-limits.ts';
import type { AskedInEarnest } from '../../progress/interviews/interview-record.ts';
import { asTold } from '../../progress/known-stories.ts';
import { questionFinder } from '../../scenario/question/nearest-questions.ts';
import type { QuestionSummary } from '../../scenario/question/summary.ts';
import { askLine, askVerdict, type LogContext } from './log-lines.ts';
import { LOG_MENU } from './menus.ts';

/** As many as are looked through at a glance. */
const MOST_QUESTIONS = 4;
const MOST_STORIES = 8;

/** Offers the questions of the library it may have been; none where nothing is near it. */
async function match(
  ask: string,
  { ports, prompter }: LogContext,
): Promise<QuestionSummary | null> {
  const near = questionFinder(await ports.questions.summaries())(ask, MOST_QUESTIONS);
  if (near.length === 0) return null;
  return prompter.choose<QuestionSummary | null>(
    'Was it one of these? Then it counts as asked.',
    [
      ...near.map((each) => ({ value: each, label: each.ask[0] ?? each.id })),
      { value: null, label: LOG_MENU.noneOfThese },
    ],
    { back: null },
  );
}

type Told = Pick<AskedInEarnest, 'told'> & Partial<Pick<AskedInEarnest, 'story'>>;

async function story(
  { question, principle }: Partial<AskedInEarnest>,
  { ports, prompter }: LogContext,
): Promise<Told> {
  const wanted = { question: question ?? null, principle: principle ?? 'ownership' };
  const stories = (await storiesFor(ports, wanted)).slice(0, MOST_STORIES);
  return prompter.choose<Told>(
    'Which story did you tell?',
    [
      ...stories.map((each) => ({
        value: { told: 'own' as const, story: { ...asTold(each), title: each.title } },
        label: each.title || each.id,
      })),
      { value: { told: 'another' as const }, label: LOG_MENU.anotherStory },
      { value: { told: 'none' as const }, label: LOG_MENU.noStory },
      { value: { told: null }, label: LOG_MENU.skipStory },
    ],
    { back: { told: null } },
  );
}

const NOTHING: AskedInEarnest = { ask: '', told: null, dug: '', went: null };

/** One part of a question that was asked. */
export type AskedPart = 'ask' | 'story' | 'dug' | 'went';

/** Asks one thing about a question; returns false where there is no such question. */
async function askPart(at: number, part: AskedPart, context: LogContext): Promise<boolean> {
  const { keeper } = context;
  const { asked } = keeper.content;
  const before = asked[at] ?? NOTHING;
  const step = `${part}/${at}`;
  const keep = (now: AskedInEarnest) =>
    keeper.change({ asked: asked.toSpliced(at, 1, now) }, [step]);
  const most = INTERVIEW_LIMITS.text;
  if (part === 'ask') {
    const message =
      at === 0 ? 'What were you asked (Enter skips):' : 'And then (Enter: that was all):';
    const ask = await askLine({ step, message, initial: before.ask, most }, context);
    if (ask === '') return false;
    // Kept before it is matched: that may be left.
    keep({ ...NOTHING, ...before, ask });
    const found = await match(ask, context);
    const { question: _q, principle: _p, ...rest } = { ...before, ask };
    const known = found === null ? {} : { question: found.id, principle: found.principle };
    keep({ ...rest, ...known });
  } else if (part === 'dug') {
    const message = 'What did they dig into (Enter skips):';
    keep({ ...before, dug: await askLine({ step, message, initial: before.dug, most }, context) });
  } else if (part === 'story') {
    const { story: _, ...rest } = before;
    keep({ ...rest, ...(await story(before, context)) });
  } else {
    keep({ ...before, went: await askVerdict('How did that one go?', context) });
  }
  return true;
}

const PARTS: readonly AskedPart[] = ['ask', 'story', 'dug', 'went'];

/** Asks what is not answered yet about one question; false where there was none. */
export async function askAsked(
  at: number,
  context: LogContext,
  parts: readonly AskedPart[] = PARTS,
): Promise<boolean> {
  for (const part of parts) {
    const isOpen = parts !== PARTS || !context.keeper.isDone(`${part}/${at}`);
    if (isOpen && !(await askPart(at, part, context))) return false;
  }
  return true;
}
