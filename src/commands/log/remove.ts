import type { Ports } from '../../ports.ts';
import { interviewName } from '../../terminal/screens/interviews.ts';
import { isSure } from '../is-sure.ts';
import { findInterview } from './find-interview.ts';

/** Removes what was logged of an interview for good. */
export async function removeInterview(
  text: string,
  { yes }: { yes?: boolean },
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const { interview, code } = await findInterview(text, ports);
  const what = `"${interviewName(interview)}" of ${interview.on}`;
  const command = `star-coach log rm ${code}`;
  if (!yes && !(await isSure(`Remove ${what}, for good?`, command, ports))) {
    return output.print(['Kept as it was.']);
  }
  await (await ports.journal()).removeSession(interview.id);
  output.print([`Removed ${what}.`]);
}
