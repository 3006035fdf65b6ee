import { UsageError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import { askedAgainst } from '../../progress/interviews/asked-against.ts';
import { type Interview, interviewsIn } from '../../progress/interviews/interviews.ts';
import { sessionCode, shownCodes } from '../../progress/session-code.ts';
import { sessionsIn } from '../../progress/sessions-in.ts';
import type { InterviewView, NumberedInterview } from '../../terminal/screens/interviews.ts';

export const HOW_TO_LOG = 'After an interview: star-coach log';

/** The interviews logged, the latest first, each with what it is called by. */
export async function readInterviews(ports: Ports): Promise<NumberedInterview[]> {
  const interviews = interviewsIn(await (await ports.journal()).records());
  const codes = shownCodes(interviews.map(({ id }) => id));
  return interviews.map((interview, at) => ({
    number: at + 1,
    code: codes.get(interview.id) ?? interview.id,
    interview,
  }));
}

function isCalled(text: string, { number, interview: { id } }: NumberedInterview): boolean {
  if (text === 'last') return number === 1;
  if (/^\d+$/.test(text)) return number === Number(text);
  return id.startsWith(text) || sessionCode(id).startsWith(text);
}

/** The interview that is meant: `last`, its number in the list, its id or the beginning of it. Throws a usage error for none. */
export async function findInterview(text: string, ports: Ports): Promise<NumberedInterview> {
  const all = await readInterviews(ports);
  const wanted = text.trim().toLowerCase();
  const [found, ...more] = wanted === '' ? [] : all.filter((each) => isCalled(wanted, each));
  if (found !== undefined && more.length === 0) return found;
  const hint =
    all.length === 0
      ? `None is logged yet. ${HOW_TO_LOG}`
      : 'Use "last", its number or its id. See them: star-coach log list';
  throw new UsageError(
    found === undefined
      ? `no interview is called "${text}"`
      : `"${text}" could mean ${more.length + 1} interviews`,
    { hint },
  );
}

/** An interview against what had been rehearsed by then. */
export async function interviewView(interview: Interview, ports: Ports): Promise<InterviewView> {
  const journal = await ports.journal();
  const { plan } = await journal.progress();
  const against = askedAgainst(interview, sessionsIn(await journal.records()), plan.principles);
  return { interview, against, today: ports.day(ports.now()) };
}
