import { UsageError } from '../errors.ts';
import {
  type FoundScenario,
  findScenario,
  isOwnScenario,
  loadScenario,
} from '../library/find-scenario.ts';
import { listScenarios } from '../library/list-scenarios.ts';
import type { Ports } from '../ports.ts';
import { lastRehearsed } from '../progress/last-rehearsed.ts';
import { rightByTone } from '../quiz/by-tone.ts';
import { drawQuestions } from '../quiz/draw.ts';
import { drawForPrinciple } from '../quiz/draw-for-principle.ts';
import { introduced, type QuizQuestion, questionsOf } from '../quiz/question.ts';
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

/** The questions, those about a story the person has never told with a line about it. */
async function withIntroductions(
  questions: readonly QuizQuestion[],
  found: readonly FoundScenario[],
  ports: Ports,
): Promise<QuizQuestion[]> {
  const progress = await (await ports.journal()).progress();
  const unread = new Map(
    found
      .filter((each) => !isOwnScenario(each) && lastRehearsed(progress, each.scenario.id) === null)
      .map(({ scenario }) => [scenario.id, scenario]),
  );
  return questions.map((question) => {
    const scenario = unread.get(question.scenarioId);
    return scenario && question.kind !== 'fits' ? introduced(question, scenario) : question;
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
  const draw = {
    count: readWhole('--count', count, 1, MOST_QUESTIONS),
    seed: seed === undefined ? ports.seed() : readWhole('--seed', seed, 0, LARGEST_SEED),
  };
  const from = found.map((each) => ({
    scenario: each.scenario,
    isOwn: isOwnScenario(each),
  }));
  const own = new Set(from.flatMap((each) => (each.isOwn ? [each.scenario.id] : [])));
  const drawn = principle
    ? drawForPrinciple(from, principle, draw)
    : drawQuestions(questionsOf(from.map(({ scenario }) => scenario)), draw);
  if (drawn.length === 0) throw noQuestions(principle, target);
  const prompter = await ports.prompter('Read the questions and answers: star-coach study TARGET');
  const keep = await answerKeeper(found, null, ports);
  const questions = await withIntroductions(drawn, found, ports);
  const answers = await askQuestions(questions, keep, prompter, ports);
  const again = `The same questions again: --seed ${draw.seed}`;
  const targetOf = (id: string) => found.find(({ scenario }) => scenario.id === id)?.target ?? id;
  const asked = answers.map(({ question }) => question);
  // What was measured are the built-in questions.
  const byTone = asked.some(({ scenarioId }) => own.has(scenarioId)) ? null : rightByTone(asked);
  ports.output.print(
    scoreScreen(scoreQuiz(answers), { again, targetOf, byTone }, ports.output.look),
  );
}
