import { recordedScenario } from '../library/recorded-scenario.ts';
import { sectionCard } from '../progress/cards.ts';
import { comeBackDays } from '../progress/come-back.ts';
import { shuffleOptions } from '../quiz/draw.ts';
import { probeQuestion } from '../quiz/question.ts';
import { scoreQuiz } from '../quiz/score.ts';
import type { Comparison } from '../rehearsal/comparison.ts';
import type { Summary } from '../rehearsal/summary.ts';
import { followUpsTo } from '../review/follow-ups.ts';
import type { Review } from '../review/review.ts';
import { sectionTitle } from '../scenario/sections.ts';
import { compareScreen } from '../terminal/screens/compare.ts';
import { openFollowUpsScreen } from '../terminal/screens/follow-up.ts';
import { scoreScreen } from '../terminal/screens/quiz.ts';
import { summaryScreen } from '../terminal/screens/summary.ts';
import { askQuestions } from './ask-questions.ts';
import { askFollowUps } from './follow-ups.ts';
import { answerKeeper } from './keep-answer.ts';
import { keepSession, type SessionKeeper } from './keep-session.ts';
import type { Room, Run } from './run.ts';
import { takeAndJudge } from './take-and-judge.ts';
import { chooseNext } from './what-next.ts';

/** Shows the comparisons one at a time, so that each can be read before the next. */
async function showComparisons(
  comparisons: Comparison[],
  { ports, prompter }: Room,
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

/** First the questions the person's own words call for, then the scenario's. */
async function askProbes(
  run: Run,
  session: string,
  review: Review | null,
  room: Room,
): Promise<void> {
  const { ports, prompter } = room;
  const { scenario, source, target } = run;
  const ofOwnWords = followUpsTo(review?.findings ?? []);
  if (ofOwnWords.length === 0 && scenario.probes.length === 0) return;
  const start = await prompter.choose('The interviewer has follow-ups.', [
    { value: true, label: 'Take them' },
    { value: false, label: 'Skip to the summary' },
  ]);
  if (!start) return;
  const recorded = await recordedScenario(run, ports);
  const open = await askFollowUps(ofOwnWords, { session, scenario: recorded }, room);
  const probes = scenario.probes.map((probe) => probeQuestion(scenario, probe));
  const keep = await answerKeeper([{ scenario, source }], session, ports);
  const shuffled = shuffleOptions(probes, ports.seed());
  const answers = await askQuestions(shuffled, keep, prompter, ports);
  const { look } = ports.output;
  const how = { again: null, targetOf: () => target };
  const score = answers.length > 0 ? [...scoreScreen(scoreQuiz(answers), how, look), ''] : [];
  ports.output.print([...score, ...openFollowUpsScreen(open, look)]);
}

/** The summary with the day the schedule gives, where what was said has been kept. */
async function timed(summary: Summary, { scenario }: Run, { ports }: Room): Promise<Summary> {
  const progress = await (await ports.journal()).progress();
  const cards = summary.rows.map(({ section }) => sectionCard(scenario.id, section));
  const comeBack = comeBackDays(progress, cards, ports.day(ports.now()));
  return comeBack === null ? summary : { ...summary, comeBackDays: comeBack };
}

/** Takes, comparison, follow-ups, summary. */
async function rehearseThrough(run: Run, room: Room, keeper: SessionKeeper): Promise<Summary> {
  const { result, summary: judged } = await takeAndJudge(run, room, keeper);
  if (!room.step) await showComparisons(result.comparisons, room);
  if (room.quiz) await askProbes(run, keeper.id, result.review, room);
  const summary = await timed(judged, run, room);
  room.ports.output.print(summaryScreen(summary, run.target, room.ports.output.look));
  const notice = keeper.finish();
  if (notice) room.ports.output.note([notice]);
  return summary;
}

/** One rehearsal to its end. Returns the run the person wants next, if any. */
export async function rehearseOnce(run: Run, asked: Room): Promise<Run | null> {
  // One that was left goes on as it was begun.
  const { quiz, step } = run.unfinished ?? asked;
  const room = { ...asked, quiz, step };
  const keeper = await keepSession(run, room);
  try {
    const summary = await rehearseThrough(run, room, keeper);
    return await chooseNext(run, summary, room);
  } finally {
    keeper.release();
  }
}
