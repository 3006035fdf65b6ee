import { UsageError } from '../errors.ts';
import { type FoundScenario, findScenario, loadScenario } from '../library/find-scenario.ts';
import { listScenarios } from '../library/list-scenarios.ts';
import type { Ports } from '../ports.ts';
import { drawQuestions } from '../quiz/draw.ts';
import { questionsFor } from '../quiz/question.ts';
import { scoreQuiz } from '../quiz/score.ts';
import { type PrincipleSlug, principleName } from '../scenario/principles.ts';
import { askQuestions } from '../session/ask-questions.ts';
import { answerKeeper } from '../session/keep-answer.ts';
import { scoreScreen } from '../terminal/screens/quiz.ts';
import { readPrinciple, readWhole } from './arguments/options.ts';

export interface QuizOptions {
  lp?: string;
  count: string;
  seed?: string;
}

const MOST_QUESTIONS = 500;
const LARGEST_SEED = 2 ** 31 - 1;

/** Every scenario that questions may be drawn from: those TARGET means, or all there are. */
async function scenariosFor(target: string | undefined, ports: Ports): Promise<FoundScenario[]> {
  const named = target === undefined ? null : await findScenario(ports, target);
  const others = named ? named.others : await listScenarios(ports);
  const loaded = await Promise.all(others.map((each) => loadScenario(ports, each)));
  return named ? [named, ...loaded] : loaded;
}

function noQuestions(principle: PrincipleSlug | null, target: string | undefined): UsageError {
  const about = principle ? ` about ${principleName(principle)}` : '';
  const where = target === undefined ? '' : ` in "${target}"`;
  return new UsageError(`there are no questions${about}${where} yet`, {
    hint:
      target === undefined
        ? 'See what there is: star-coach list'
        : 'A scenario asks what stands under `probes` and `quiz` in its file. Questions from all of them: star-coach quiz',
  });
}

/** Draws questions, asks them, and ends with the score and what to study next. */
export async function quiz(
  target: string | undefined,
  { lp, count, seed }: QuizOptions,
  ports: Ports,
): Promise<void> {
  const principle = lp === undefined ? null : readPrinciple('--lp', lp);
  const found = await scenariosFor(target, ports);
  const questions = questionsFor(
    found.map(({ scenario }) => scenario),
    principle,
  );
  if (questions.length === 0) throw noQuestions(principle, target);
  const draw = {
    count: readWhole('--count', count, 1, MOST_QUESTIONS),
    seed: seed === undefined ? ports.seed() : readWhole('--seed', seed, 0, LARGEST_SEED),
  };
  const prompter = await ports.prompter('Read the questions and answers: star-coach study TARGET');
  const keep = await answerKeeper(found, null, ports);
  const answers = await askQuestions(drawQuestions(questions, draw), keep, prompter, ports);
  const again = `The same questions again: --seed ${draw.seed}`;
  const targetOf = (id: string) => found.find(({ scenario }) => scenario.id === id)?.target ?? id;
  ports.output.print(scoreScreen(scoreQuiz(answers), { again, targetOf }, ports.output.look));
}
