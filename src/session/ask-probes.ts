import { recordedScenario } from '../library/recorded-scenario.ts';
import { shuffleOptions } from '../quiz/draw.ts';
import { probeQuestion } from '../quiz/question.ts';
import { scoreQuiz } from '../quiz/score.ts';
import { followUpsTo } from '../review/follow-ups.ts';
import type { Review } from '../review/review.ts';
import { openFollowUpsScreen } from '../terminal/screens/follow-up.ts';
import { scoreScreen } from '../terminal/screens/quiz.ts';
import { askQuestions } from './ask-questions.ts';
import { askFollowUps } from './follow-ups.ts';
import { answerKeeper } from './keep-answer.ts';
import type { Run, SessionContext } from './run.ts';

/** First the questions the person's own words call for, then the scenario's. */
export async function askProbes(
  run: Run,
  session: string,
  review: Review | null,
  context: SessionContext,
): Promise<void> {
  const { ports, prompter } = context;
  const { scenario, source, target } = run;
  const ofOwnWords = followUpsTo(review?.findings ?? []);
  if (ofOwnWords.length === 0 && scenario.probes.length === 0) return;
  const start = await prompter.choose('The interviewer has follow-ups.', [
    { value: true, label: 'Take them' },
    { value: false, label: 'Skip to the summary' },
  ]);
  if (!start) return;
  const recorded = await recordedScenario(run, ports);
  const open = await askFollowUps(ofOwnWords, { session, scenario: recorded }, context);
  const probes = scenario.probes.map((probe) => probeQuestion(scenario, probe));
  const keep = await answerKeeper([{ scenario, source }], session, ports);
  const shuffled = shuffleOptions(probes, ports.seed());
  const answers = await askQuestions(shuffled, keep, prompter, ports);
  const { look } = ports.output;
  const how = { again: null, targetOf: () => target };
  const score = answers.length > 0 ? [...scoreScreen(scoreQuiz(answers), how, look), ''] : [];
  ports.output.print([...score, ...openFollowUpsScreen(open, look)]);
}
