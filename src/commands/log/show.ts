import type { Ports } from '../../ports.ts';
import { interviewScreen } from '../../terminal/screens/interviews.ts';
import { interviewDocument } from './documents.ts';
import { findInterview, interviewView } from './find-interview.ts';

/** Shows one interview in full: what was asked against what had been rehearsed. */
export async function showInterview(
  text: string,
  { json }: { json?: boolean },
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const found = await findInterview(text, ports);
  const view = await interviewView(found.interview, ports);
  if (json) return output.json(interviewDocument(found, view));
  output.print([
    ...interviewScreen(view, output.look),
    '',
    `Change it: star-coach log edit ${found.code}`,
  ]);
}
