import { shuffleOptions } from '../../quiz/draw.ts';
import { probeQuestion } from '../../quiz/question.ts';
import { scoreQuiz } from '../../quiz/score.ts';
import { type Comparison, compareTakes } from '../../rehearsal/comparison.ts';
import { summariseRun } from '../../rehearsal/summary.ts';
import type { Review } from '../../review/review.ts';
import { sectionTitle } from '../../scenario/sections.ts';
import { compareScreen } from '../../terminal/screens/compare.ts';
import { openFollowUpsScreen } from '../../terminal/screens/follow-up.ts';
import { scoreScreen } from '../../terminal/screens/quiz.ts';
import { summaryScreen } from '../../terminal/screens/summary.ts';
import { askQuestions } from '../ask-questions.ts';
import { askFollowUps } from './follow-ups.ts';
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

/** First the questions the person's own words call for, then the scenario's. */
async function askProbes(
  { scenario, target }: Run,
  review: Review | null,
  room: Room,
): Promise<void> {
  const { ports, prompter } = room;
  const start = await prompter.choose('The interviewer has follow-ups.', [
    { value: true, label: 'Take them' },
    { value: false, label: 'Skip to the summary' },
  ]);
  if (!start) return;
  const open = await askFollowUps(review, room);
  const probes = scenario.probes.map((probe) => probeQuestion(scenario, probe));
  const answers = await askQuestions(shuffleOptions(probes, ports.seed()), prompter, ports);
  const { look } = ports.output;
  const how = { again: null, targetOf: () => target };
  const score = answers.length > 0 ? [...scoreScreen(scoreQuiz(answers), how, look), ''] : [];
  ports.output.print([...score, ...openFollowUpsScreen(open, look)]);
}

/** Takes, comparison, follow-ups, summary. Returns the run the person wants next, if any. */
export async function rehearseOnce(run: Run, room: Room): Promise<Run | null> {
  const { scenario, plan } = run;
  const draft = await keepDraft(run, room.ports);
  const takes = await runTakes(run, room, draft);
  const result = compareTakes(scenario, plan, takes);
  if (!room.step) await showComparisons(result.comparisons, room);
  if (room.quiz) await askProbes(run, result.review, room);
  const summary = summariseRun(result);
  room.ports.output.print(summaryScreen(summary, run.target, room.ports.output.look));
  const notice = draft.finish();
  if (notice) room.ports.output.note([notice]);
  return chooseNext(run, summary, room);
}
