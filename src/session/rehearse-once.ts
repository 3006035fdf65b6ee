import { sectionCard } from '../progress/cards.ts';
import { comeBackDays } from '../progress/come-back.ts';
import type { Summary } from '../rehearsal/summary.ts';
import { summaryScreen } from '../terminal/screens/summary.ts';
import { askProbes } from './ask-probes.ts';
import type { RehearsalContext, Run } from './run.ts';
import { runSession } from './run-session.ts';
import { showComparisons } from './show-comparisons.ts';
import { chooseNext } from './what-next.ts';

/** The summary with the day the schedule gives, where what was said has been kept. */
async function timed(
  summary: Summary,
  { scenario }: Run,
  { ports }: RehearsalContext,
): Promise<Summary> {
  const progress = await (await ports.journal()).progress();
  const cards = summary.rows.map(({ section }) => sectionCard(scenario.id, section));
  const comeBack = comeBackDays(progress, cards, ports.day(ports.now()));
  return comeBack === null ? summary : { ...summary, comeBackDays: comeBack };
}

/** One rehearsal to its end. Returns the run the person wants next, if any. */
export async function rehearseOnce(run: Run, asked: RehearsalContext): Promise<Run | null> {
  // One that was left goes on as it was begun.
  const { quiz, feedback } = run.unfinished ?? asked;
  const context = { ...asked, quiz, feedback };
  const { output } = context.ports;
  const summary = await runSession(run, context, async ({ result, summary: judged }, session) => {
    if (feedback === 'at the end') await showComparisons(result.comparisons, context);
    if (quiz) await askProbes(run, session, result.review, context);
    const shown = await timed(judged, run, context);
    output.print(summaryScreen(shown, run.target, output.look));
    return shown;
  });
  return chooseNext(run, summary, context);
}
