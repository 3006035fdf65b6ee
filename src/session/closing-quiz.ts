import { shuffleOptions } from '../quiz/draw.ts';
import { probeQuestion } from '../quiz/question.ts';
import { scoreQuiz } from '../quiz/score.ts';
import { scoreLine } from '../terminal/screens/quiz.ts';
import { shuffle } from '../text/shuffle.ts';
import { askQuestions } from './ask-questions.ts';
import { answerKeeper } from './keep-answer.ts';
import { COMPARISON_MENU } from './menus.ts';
import type { Run, SessionContext } from './run.ts';

/** Of somebody else's story, after one's own, where nobody asks for more. */
const OF_ANOTHER = 2;
const OTHER_CANDIDATE = 'The same question, the other candidate';

/**
 * The probe quiz that closes a session: what the example is asked. After a story of one's own these
 * are questions to another candidate, and a few are enough.
 */
export async function closingQuiz(
  { scenario, source, target, plan }: Run,
  session: string,
  { ports, prompter }: SessionContext,
): Promise<void> {
  const { output } = ports;
  const isOther = plan.telling === 'own';
  if (scenario.probes.length === 0) return;
  const seed = ports.seed();
  const probes = isOther ? shuffle(scenario.probes, seed) : scenario.probes;
  const usual = isOther ? Math.min(OF_ANOTHER, probes.length) : probes.length;
  const questions = shuffleOptions(
    probes.map((probe) => ({
      ...probeQuestion(scenario, probe),
      ...(isOther ? { frame: OTHER_CANDIDATE } : {}),
    })),
    seed,
  );
  const keep = await answerKeeper([{ scenario, source }], session, ports);
  const answers = await askQuestions(questions, keep, prompter, ports, {
    usual,
    leadsTo: COMPARISON_MENU.summary,
  });
  if (answers.length === 0) return;
  output.print([...scoreLine(scoreQuiz(answers), isOther ? scenario.id : target, output.look), '']);
}
