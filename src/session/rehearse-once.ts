import { summaryScreen } from '../terminal/screens/summary.ts';
import { askProbes } from './ask-probes.ts';
import type { RehearsalContext, Run } from './run.ts';
import { runSession } from './run-session.ts';
import { showComparisons } from './show-comparisons.ts';
import { timedSummary } from './timed-summary.ts';
import { chooseNext } from './what-next.ts';

/** One rehearsal to its end. Returns the run the person wants next, if any. */
export async function rehearseOnce(run: Run, asked: RehearsalContext): Promise<Run | null> {
  // One that was left goes on as it was begun.
  const { quiz, feedback } = run.unfinished ?? asked;
  const context = { ...asked, quiz, feedback };
  const { output } = context.ports;
  const summary = await runSession(run, context, async ({ result, summary: judged }, session) => {
    if (feedback === 'at the end') await showComparisons(result.comparisons, context);
    if (quiz) await askProbes(run, session, result.review, context);
    const shown = await timedSummary(judged, run, context.ports);
    output.print(summaryScreen(shown, run.target, output.look));
    return shown;
  });
  return chooseNext(run, summary, context);
}
