import { principleAsked, questionAsked } from '../rehearsal/asked.ts';
import type { AnswerClock } from '../rehearsal/comparison.ts';
import { isAnswered } from '../rehearsal/follow-up-answer.ts';
import { principleName } from '../scenario/principles.ts';
import { levelName } from '../scenario/sections.ts';
import type { Answered } from '../terminal/screens/follow-up.ts';
import { ANSWERED } from '../terminal/screens/session-words.ts';
import type { SummaryWords } from '../terminal/screens/summary.ts';
import type { Run } from './run.ts';

/** What a run is called: by the story that is told, its question while that has no name, or the scenario. */
export function runTitle({
  scenario,
  plan,
  question,
}: Pick<Run, 'scenario' | 'plan' | 'question'>) {
  return question === null ? scenario.title : plan.story?.title || questionAsked(scenario, plan);
}

/** What the summary calls what was told, and how it was. */
export function summaryWords(
  {
    scenario,
    plan,
    question,
    target,
    clock = plan.clock,
  }: Pick<Run, 'scenario' | 'plan' | 'question' | 'target'> & { clock?: AnswerClock },
  answered: readonly Pick<Answered, 'review'>[],
): SummaryWords {
  const how = [
    principleName(principleAsked(scenario, plan)),
    levelName(plan.level),
    ANSWERED[clock],
  ];
  return {
    title: runTitle({ scenario, plan, question }),
    how: how.join(', '),
    followUps:
      answered.length === 0
        ? null
        : {
            answered: answered.filter(({ review }) => isAnswered(review)).length,
            asked: answered.length,
          },
    target,
  };
}
