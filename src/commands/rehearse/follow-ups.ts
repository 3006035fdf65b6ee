import { recordedSeconds } from '../../progress/record-limits.ts';
import type { TakeRecord } from '../../progress/records.ts';
import type { FollowUp } from '../../review/follow-ups.ts';
import { followUpScreen } from '../../terminal/screens/follow-up.ts';
import { timedAnswer } from '../today/answer-time.ts';
import type { Room } from './run.ts';

/**
 * Asks what an interviewer would ask about the words just said. The person answers out loud and says
 * how it went: there is nothing to compare it with, and that is what is kept. Returns those that had
 * no good answer.
 */
export async function askFollowUps(
  followUps: readonly FollowUp[],
  { session, scenario }: Pick<TakeRecord, 'session' | 'scenario'>,
  { ports, prompter }: Room,
): Promise<FollowUp[]> {
  const { output, elapsed } = ports;
  const journal = await ports.journal();
  const open: FollowUp[] = [];
  for (const [index, followUp] of followUps.entries()) {
    const position = `${index + 1} of ${followUps.length}`;
    output.print(followUpScreen(followUp, position, output.look));
    const ask = () =>
      prompter.choose('Answer out loud. Then, honestly:', [
        { value: true, label: 'I had an answer' },
        { value: false, label: 'I had to look for one' },
      ]);
    const { answer, seconds } = await timedAnswer(ask, elapsed);
    if (!answer) open.push(followUp);
    const { notice } = journal.append({
      kind: 'probe',
      session,
      scenario,
      rule: followUp.rule,
      asked: followUp.question,
      clock: 'none',
      activeSeconds: recordedSeconds(seconds),
      words: null,
      gaveUp: !answer,
    });
    if (notice) output.note([notice]);
  }
  return open;
}
