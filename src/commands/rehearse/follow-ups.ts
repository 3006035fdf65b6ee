import type { FollowUp } from '../../review/follow-ups.ts';
import { followUpScreen } from '../../terminal/screens/follow-up.ts';
import type { Room } from './run.ts';

/**
 * Asks what an interviewer would ask about the words just said. The person answers out loud and says
 * how it went: there is nothing to compare it with. Returns those that had no good answer.
 */
export async function askFollowUps(
  followUps: readonly FollowUp[],
  { ports, prompter }: Room,
): Promise<FollowUp[]> {
  const open: FollowUp[] = [];
  for (const [index, followUp] of followUps.entries()) {
    const position = `${index + 1} of ${followUps.length}`;
    ports.output.print(followUpScreen(followUp, position, ports.output.look));
    const answered = await prompter.choose('Answer out loud. Then, honestly:', [
      { value: true, label: 'I had an answer' },
      { value: false, label: 'I had to look for one' },
    ]);
    if (!answered) open.push(followUp);
  }
  return open;
}
