import { Cancelled, ExpectedError, UsageError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import type { InterviewContent } from '../../progress/interviews/interview-record.ts';
import type { Interview } from '../../progress/interviews/interviews.ts';
import type { Prompter } from '../../prompter.ts';
import { askAll } from '../../session/log/ask-log.ts';
import { keepLog, type LogStart } from '../../session/log/keep-log.ts';
import type { LogContext } from '../../session/log/log-lines.ts';
import { offerLog } from '../../session/log/offer-log.ts';
import { reviewLog } from '../../session/log/review-log.ts';
import { interviewName, logLeftScreen } from '../../terminal/screens/interviews.ts';
import { findInterview, interviewView } from './find-interview.ts';
import { keepInterview, newInterviewId } from './keep-interview.ts';

export interface LogOptions {
  /** A written log; "-" is standard input. */
  file?: string;
}

const INSTEAD =
  'Without one, write it down and use: star-coach log --file FILE (see star-coach log --help)';

function newInterview(ports: Ports): LogStart {
  const on = ports.day(ports.now());
  const content: InterviewContent = {
    ...{ company: '', round: '', on, asked: [], went: null, change: '' },
  };
  return { id: newInterviewId(ports), content, done: [], typed: null };
}

async function mustKeep(ports: Ports): Promise<void> {
  if ((await ports.interviewDrafts()).keeps) return;
  throw new UsageError('--no-save keeps nothing, and a log is kept or nothing', {
    hint: 'Leave it out.',
  });
}

/** Asks what is not answered, shows it, and keeps it when the person says so. */
async function goThrough(start: LogStart, prompter: Prompter, ports: Ports): Promise<void> {
  const { output } = ports;
  const drafts = await ports.interviewDrafts();
  const keeper = keepLog(start, drafts, ports);
  const context: LogContext = { ports, prompter, keeper };
  try {
    await askAll(context);
    const viewing = (interview: Interview) => interviewView(interview, ports);
    if ((await reviewLog(viewing, context)) === 'throw away') {
      const notice = keeper.finish();
      output.print(notice === undefined ? ['Thrown away.'] : [notice]);
      return;
    }
    await keepInterview({ id: keeper.id, ...keeper.content }, ports);
  } catch (error) {
    const isExpected = error instanceof Cancelled || error instanceof ExpectedError;
    keeper.release();
    if (isExpected) {
      output.print(logLeftScreen(interviewName(keeper.content), keeper.notice, output.look));
    }
    throw error;
  }
  const notice = keeper.finish();
  if (notice) output.note([notice]);
  output.print(['Kept. See it against what you had rehearsed: star-coach log show last']);
}

/** Asks what happened in a real interview, a line at a time, and keeps it; or reads it from a file. */
export async function log({ file }: LogOptions, ports: Ports): Promise<void> {
  await mustKeep(ports);
  if (file !== undefined) {
    const { logFile } = await import('./from-file.ts');
    return logFile(file, ports);
  }
  const prompter = await ports.prompter(INSTEAD);
  const begun = await offerLog(prompter, ports);
  await goThrough(begun ?? newInterview(ports), prompter, ports);
}

/** Changes what was logged: the last of it holds. */
export async function editInterview(text: string, ports: Ports): Promise<void> {
  await mustKeep(ports);
  const { interview } = await findInterview(text, ports);
  const prompter = await ports.prompter(INSTEAD);
  const { id, ...content } = interview;
  const parts = ['ask', 'story', 'dug', 'went'];
  const asked = content.asked.flatMap((_, at) => parts.map((part) => `${part}/${at}`));
  const done = ['company', 'round', 'on', 'asked', 'went', 'change', ...asked];
  await goThrough({ id, content, done, typed: null }, prompter, ports);
}
