import { Cancelled } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import type { InterviewDraft } from '../../progress/interviews/interview-draft.ts';
import type { Prompter } from '../../prompter.ts';
import { interviewName } from '../../terminal/screens/interviews.ts';

type Answer = 'go on' | 'another' | 'delete' | 'leave';

/** Offers to go on with a log that was left. Null when a new one is to be written; throws `Cancelled` to leave. */
export async function offerLog(prompter: Prompter, ports: Ports): Promise<InterviewDraft | null> {
  const drafts = await ports.interviewDrafts();
  for (const draft of await drafts.list()) {
    if (draft.openElsewhere) continue;
    const name = interviewName(draft.content);
    const answer = await prompter.choose<Answer>(
      `You began to log "${name}" of ${draft.content.on}.`,
      [
        { value: 'go on', label: 'Go on with it' },
        { value: 'another', label: 'Log another one' },
        { value: 'delete', label: 'Delete it' },
      ],
      { back: 'leave' },
    );
    if (answer === 'leave') throw new Cancelled('menu');
    if (answer === 'go on') {
      if (drafts.take(draft.id) === 'taken') {
        const now = (await drafts.list()).find(({ id }) => id === draft.id);
        if (now !== undefined) return now;
      }
      ports.output.note([`"${name}" is open in another window, or done there.`]);
    }
    const notice = answer === 'delete' ? drafts.remove(draft.id) : undefined;
    if (notice) ports.output.note([notice]);
  }
  return null;
}
