import { openWithBrief } from './brief.ts';
import type { RehearsalContext, Run } from './run.ts';

/** Rehearses what was asked for, and then what the person wants next, until they have had enough. */
export async function rehearseUntilDone(first: Run, context: RehearsalContext): Promise<void> {
  let asked: Run | null = first;
  while (asked) {
    const run: Run | null = asked.unfinished ? asked : await openWithBrief(asked, context);
    if (run === null) return;
    const { rehearseOnce } = await import('./rehearse-once.ts');
    asked = await rehearseOnce(run, context);
  }
}
