import { LOG_KEYS } from '../../command-keys.ts';
import { storiesFor } from '../../library/own-stories.ts';
import type { Ports } from '../../ports.ts';
import { INTERVIEW_LIMITS } from '../../progress/interviews/interview-limits.ts';
import type { AskedInEarnest } from '../../progress/interviews/interview-record.ts';
import type { OwnVerdict } from '../../progress/interviews/verdicts.ts';
import { asTold } from '../../progress/known-stories.ts';
import type { Prompter } from '../../prompter.ts';
import { questionFinder } from '../../scenario/question/nearest-questions.ts';
import type { QuestionSummary } from '../../scenario/question/summary.ts';
import { withoutHidden } from '../../text/visible.ts';
import { readInterviewDay } from './interview-day.ts';
import type { LogKeeper } from './keep-log.ts';
import { LOG_MENU } from './menus.ts';

/** As many as are looked through at a glance. */
const MOST_QUESTIONS = 4;
const MOST_STORIES = 8;

/** What stays the same while an interview is logged. */
export interface LogContext {
  ports: Ports;
  prompter: Prompter;
  keeper: LogKeeper;
}

interface Line {
  step: string;
  message: string;
  /** What stands there to begin with. */
  initial: string;
  most: number;
  check?(line: string): string | null;
}

/** A line that may be left empty; what is typed is kept as it grows. */
async function line(
  { step, message, initial, most, check = () => null }: Line,
  { prompter, keeper }: LogContext,
): Promise<string> {
  const typed = await prompter.ask({
    message,
    initial: keeper.typed(step) ?? initial,
    own: true,
    onTyped: (text) => keeper.keepTyped(step, text),
    check: (text) => (text.length > most ? `Keep it to ${most} characters.` : check(text)),
  });
  return withoutHidden(typed).trim();
}

async function verdict(message: string, { prompter }: LogContext): Promise<OwnVerdict | null> {
  return prompter.choose<OwnVerdict | null>(
    message,
    [
      { value: null, label: 'skip', key: LOG_KEYS.skip },
      { value: 'well', label: 'well', key: LOG_KEYS.well },
      { value: 'so-so', label: 'so-so', key: LOG_KEYS.soSo },
      { value: 'badly', label: 'badly', key: LOG_KEYS.badly },
    ],
    { back: null },
  );
}

/** Company, round or what the person would change: one line of the interview itself. */
export async function askText(
  part: 'company' | 'round' | 'change',
  context: LogContext,
): Promise<void> {
  const messages = {
    company: 'Company, as you want to call it (Enter skips):',
    round: 'Which round, and with whom (Enter skips):',
    change: 'What would you change the next time (Enter skips):',
  };
  const most = part === 'change' ? INTERVIEW_LIMITS.text : INTERVIEW_LIMITS.line;
  const { content } = context.keeper;
  const typed = { step: part, message: messages[part], initial: content[part], most };
  context.keeper.change({ [part]: await line(typed, context) }, [part]);
}

/** The day of the interview: today, unless it is said otherwise. */
export async function askDay(context: LogContext): Promise<void> {
  const { ports, keeper } = context;
  const today = ports.day(ports.now());
  const typed = await line(
    {
      step: 'on',
      message: 'On which day (today, yesterday, or a date):',
      initial: keeper.content.on,
      most: INTERVIEW_LIMITS.line,
      check: (text) => {
        const read = readInterviewDay(text, today);
        return read.ok ? null : read.problem;
      },
    },
    context,
  );
  const read = readInterviewDay(typed, today);
  keeper.change(read.ok ? { on: read.day } : {}, ['on']);
}

export async function askOverall(context: LogContext): Promise<void> {
  const went = await verdict('How did it go, all in all?', context);
  context.keeper.change({ went }, ['went']);
}

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
    const ask = await line({ step, message, initial: before.ask, most }, context);
    if (ask === '') return false;
    // Kept before it is matched: that may be left.
    keep({ ...NOTHING, ...before, ask });
    const found = await match(ask, context);
    const { question: _q, principle: _p, ...rest } = { ...before, ask };
    const known = found === null ? {} : { question: found.id, principle: found.principle };
    keep({ ...rest, ...known });
  } else if (part === 'dug') {
    const message = 'What did they dig into (Enter skips):';
    keep({ ...before, dug: await line({ step, message, initial: before.dug, most }, context) });
  } else if (part === 'story') {
    const { story: _, ...rest } = before;
    keep({ ...rest, ...(await story(before, context)) });
  } else {
    keep({ ...before, went: await verdict('How did that one go?', context) });
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

/** Asks what is not answered yet: what was asked, one question after the other. */
export async function askAll(context: LogContext): Promise<void> {
  const { keeper } = context;
  const open = (step: string) => !keeper.isDone(step);
  if (open('company')) await askText('company', context);
  if (open('round')) await askText('round', context);
  if (open('on')) await askDay(context);
  for (let at = 0; open('asked') && at < INTERVIEW_LIMITS.questions; at += 1) {
    if (!(await askAsked(at, context))) break;
  }
  keeper.change({}, ['asked']);
  if (open('went')) await askOverall(context);
  if (open('change')) await askText('change', context);
}
