import { Cancelled } from '../../errors.ts';
import type { LoopPlan } from '../../progress/loop-record.ts';
import type { Prompter } from '../../prompter.ts';
import { cut } from '../../text/cut.ts';

/** As many as an interviewer would not mind. */
const MOST_LINES = 12;
const LONGEST_LINE = 200;

/** Lets the person write down a few notes, to have beside them at each question. No clock runs. */
export async function withNotes(plan: LoopPlan, prompter: Prompter): Promise<LoopPlan> {
  const end = await prompter.take({
    mode: 'typed',
    heading: { about: 'Mock interview', part: 'Notes' },
    question:
      'A few words a line, as you would have them on paper. Tab shows them while you answer.',
    targetSeconds: null,
    allowedSeconds: null,
    pace: plan.pace,
    hints: [],
    ...{ text: '', activeMs: 0, hintsUsed: 0, pause: { restart: 'notes' } },
    onProgress: () => undefined,
  });
  if (end.kind === 'left') throw new Cancelled(end.by);
  const lines = end.text
    .split('\n')
    .map((line) => cut(line.trim(), LONGEST_LINE))
    .filter((line) => line !== '');
  return { ...plan, notes: lines.slice(0, MOST_LINES) };
}
