import { recordedSeconds } from '../progress/record-limits.ts';
import type { TakeRecord } from '../progress/records.ts';
import type { FollowUp } from '../review/follow-ups.ts';
import { followUpScreen } from '../terminal/screens/follow-up.ts';
import { type TimedAnswer, timedAnswer } from './answer-time.ts';
import type { SessionContext } from './run.ts';

/**
 * Asks what an interviewer would ask about the words just said. The person answers out loud and says
 * how it went: there is nothing to compare it with, and that is what is kept. Returns those that had
 * no good answer.
 */
export async function askFollowUps(
  followUps: readonly FollowUp[],
  { session, scenario }: Pick<TakeRecord, 'session' | 'scenario'>,
  { ports, prompter }: SessionContext,
): Promise<FollowUp[]> {
  const { output, elapsed } = ports;
  const answered: TimedAnswer<boolean>[] = [];
  for (;;) {
    const at = answered.length;
    const followUp = followUps[at];
    if (followUp === undefined) break;
    const position = `${at + 1} of ${followUps.length}`;
    output.print(followUpScreen(followUp, position, output.look));
    const { answer, ...took } = await timedAnswer(
      () =>
        prompter.choose<boolean | null>(
          'Answer out loud. Then, honestly:',
          [
            { value: true, label: 'I had an answer' },
            { value: false, label: 'I had to look for one' },
          ],
          ...(at === 0 ? [] : [{ back: null }]),
        ),
      elapsed,
    );
    if (answer === null) answered.pop();
    else answered.push({ answer, ...took });
  }
  const journal = await ports.journal();
  for (const [index, { rule, question }] of followUps.entries()) {
    const { answer = false, seconds = 0 } = answered[index] ?? {};
    const { notice } = journal.append({
      kind: 'probe',
      session,
      scenario,
      rule,
      asked: question,
      clock: 'none',
      activeSeconds: recordedSeconds(seconds),
      words: null,
      gaveUp: !answer,
    });
    if (notice) output.note([notice]);
  }
  return followUps.filter((_, index) => !answered[index]?.answer);
}
