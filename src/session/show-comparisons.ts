import type { Comparison } from '../rehearsal/comparison.ts';
import { sectionTitle } from '../scenario/sections.ts';
import { compareScreen } from '../terminal/screens/compare.ts';
import type { SessionContext } from './run.ts';

/** Shows the comparisons one at a time, so that each can be read before the next. */
export async function showComparisons(
  comparisons: Comparison[],
  { ports, prompter }: SessionContext,
): Promise<void> {
  const { output } = ports;
  for (let at = 0; ; ) {
    const [comparison, next] = comparisons.slice(at, at + 2);
    if (comparison === undefined) return;
    output.print(compareScreen(comparison, `${at + 1} of ${comparisons.length}`, output.look));
    if (next === undefined) return;
    const steps = await prompter.choose<1 | -1 | null>(
      'Go on?',
      [
        { value: 1, label: `Next: ${sectionTitle(next.section)}` },
        { value: null, label: 'Skip the rest' },
      ],
      ...(at === 0 ? [] : [{ back: -1 } as const]),
    );
    if (steps === null) return;
    at += steps;
  }
}
