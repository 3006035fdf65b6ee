import { shuffleOptions } from '../../quiz/draw.ts';
import { probeQuestion } from '../../quiz/question.ts';
import { scoreQuiz } from '../../quiz/score.ts';
import { type Comparison, compareTake } from '../../rehearsal/comparison.ts';
import { summariseRun } from '../../rehearsal/summary.ts';
import { sectionTitle } from '../../scenario/sections.ts';
import { compareScreen } from '../../terminal/screens/compare.ts';
import { scoreScreen } from '../../terminal/screens/quiz.ts';
import { summaryScreen } from '../../terminal/screens/summary.ts';
import { askQuestions } from '../ask-questions.ts';
import { keepDraft } from './keep-draft.ts';
import type { Room, Run } from './run.ts';
import { runTakes } from './takes.ts';
import { chooseNext } from './what-next.ts';

/** Shows the comparisons one at a time, so that each can be read before the next. */
async function showComparisons(
  comparisons: Comparison[],
  { ports, prompter }: Room,
): Promise<void> {
  const { output } = ports;
  for (const [index, comparison] of comparisons.entries()) {
    output.print(compareScreen(comparison, `${index + 1} of ${comparisons.length}`, output.look));
    const next = comparisons[index + 1];
    if (next === undefined) continue;
    const readOn = await prompter.choose('Go on?', [
      { value: true, label: `Next: ${sectionTitle(next.section)}` },
      { value: false, label: 'Skip the rest' },
    ]);
    if (!readOn) return;
  }
}

async function askProbes({ scenario, target }: Run, { ports, prompter }: Room): Promise<void> {
  const start = await prompter.choose('The interviewer has follow-ups.', [
    { value: true, label: `Take them (${scenario.probes.length})` },
    { value: false, label: 'Skip to the summary' },
  ]);
  if (!start) return;
  const probes = scenario.probes.map((probe) => probeQuestion(scenario, probe));
  const answers = await askQuestions(shuffleOptions(probes, ports.seed()), prompter, ports);
  const how = { again: null, targetOf: () => target };
  ports.output.print([...scoreScreen(scoreQuiz(answers), how, ports.output.look), '']);
}

/** Takes, comparison, follow-ups, summary. Returns the run the person wants next, if any. */
export async function rehearseOnce(run: Run, room: Room): Promise<Run | null> {
  const { scenario, plan } = run;
  const draft = await keepDraft(run, room.ports);
  const takes = await runTakes(run, room, draft);
  const comparisons = plan.sections.flatMap((planned) => {
    const take = takes.find(({ section }) => section === planned.name);
    return take ? [compareTake(scenario, plan, planned, take)] : [];
  });
  if (!room.step) await showComparisons(comparisons, room);
  if (room.quiz) await askProbes(run, room);
  const summary = summariseRun(comparisons);
  room.ports.output.print(summaryScreen(summary, run.target, room.ports.output.look));
  const notice = draft.finish();
  if (notice) room.ports.output.note([notice]);
  return chooseNext(run, summary, room);
}
