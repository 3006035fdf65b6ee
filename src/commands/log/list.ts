import type { Ports } from '../../ports.ts';
import { interviewsScreen } from '../../terminal/screens/interviews.ts';
import { interviewsDocument } from './documents.ts';
import { readInterviews } from './find-interview.ts';

/** Lists the interviews that were logged, the latest first. */
export async function listInterviews({ json }: { json?: boolean }, ports: Ports): Promise<void> {
  const { output } = ports;
  const all = await readInterviews(ports);
  if (json) return output.json(interviewsDocument(all));
  output.print(interviewsScreen(all, ports.day(ports.now()), output.look));
}
