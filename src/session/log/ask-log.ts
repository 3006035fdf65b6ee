import { INTERVIEW_LIMITS } from '../../progress/interviews/interview-limits.ts';
import { askAsked } from './ask-asked.ts';
import { readInterviewDay } from './interview-day.ts';
import { askLine, askVerdict, type LogContext } from './log-lines.ts';

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
  context.keeper.change({ [part]: await askLine(typed, context) }, [part]);
}

/** The day of the interview: today, unless it is said otherwise. */
export async function askDay(context: LogContext): Promise<void> {
  const { ports, keeper } = context;
  const today = ports.day(ports.now());
  const typed = await askLine(
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
  const went = await askVerdict('How did it go, all in all?', context);
  context.keeper.change({ went }, ['went']);
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
