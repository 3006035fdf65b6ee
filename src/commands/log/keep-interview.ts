import { FailureError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import type { Interview } from '../../progress/interviews/interviews.ts';

/** A fresh id for an interview. */
export function newInterviewId({ now, seed }: Pick<Ports, 'now' | 'seed'>): string {
  return `interview-${now().toString(36)}-${seed().toString(36)}`;
}

/** Writes an interview into the journal. Throws where that takes nothing. */
export async function keepInterview({ id, ...content }: Interview, ports: Ports): Promise<void> {
  const { notice } = (await ports.journal()).append({
    kind: 'interview',
    interview: id,
    ...content,
  });
  if (notice !== undefined) throw new FailureError(`the interview could not be kept: ${notice}`);
}
