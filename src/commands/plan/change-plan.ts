import { UsageError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import type { InterviewPlan } from '../../progress/plan/interview-plan.ts';
import { readDate } from '../../progress/plan/read-date.ts';
import type { Level } from '../../scenario/sections.ts';

/** The day that is meant. Throws a usage error that says why it is none. */
export function dayOfInterview(text: string, today: string): string {
  const read = readDate(text, today);
  if ('day' in read) return read.day;
  const { problem } = read;
  throw new UsageError(`--on expects a day from today on, within a year, found "${text}"`, {
    hint: `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`,
  });
}

/** Keeps what changes in the plan; all else stays as it was. Throws where nothing may be kept. */
export async function changePlan(change: Partial<InterviewPlan>, ports: Ports): Promise<void> {
  if (!(await ports.drafts()).keeps) {
    throw new UsageError('--no-save leaves the plan as it is', {
      hint: 'Leave it out to set one.',
    });
  }
  const journal = await ports.journal();
  const { on, principles } = { ...(await journal.progress()).plan, ...change };
  const { notice } = journal.append({ kind: 'plan', on, principles: [...principles] });
  if (notice) ports.output.note([notice]);
}

export async function changeLevel(level: Level, ports: Ports): Promise<void> {
  const config = await ports.config();
  const { role } = await config.settings();
  const notice = await config.setInterview({ level, role });
  if (notice) ports.output.note([notice]);
}
