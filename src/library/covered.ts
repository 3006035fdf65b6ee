import type { Ports } from '../ports.ts';
import { wantedPrinciples } from '../progress/plan/interview-plan.ts';
import type { Covered } from '../progress/plan/open-work.ts';
import type { Progress } from '../progress/progress.ts';
import type { QuestionSummary } from '../scenario/question/summary.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import { listScenarios } from './list-scenarios.ts';

const FAILED = /\bfail(?:ed|ure)\b/i;

/** The questions one answers with a story of failure: those an example of failure was written for, and those that say so. */
function failureQuestions(
  scenarios: readonly ScenarioSummary[],
  questions: readonly QuestionSummary[],
): ReadonlySet<string> {
  const examples = scenarios.filter(({ themes }) => themes.includes('failure'));
  const named = questions.filter(({ ask }) => ask.some((each) => FAILED.test(each)));
  return new Set([
    ...examples.flatMap(({ answers }) => answers.slice(0, 1)),
    ...named.map(({ id }) => id),
  ]);
}

/** What stories there are beside those that were told, and whether one is of failure. */
export async function covered(
  { stories, plan }: Pick<Progress, 'stories' | 'plan'>,
  ports: Ports,
): Promise<Covered> {
  const [scenarios, questions, config] = await Promise.all([
    listScenarios(ports),
    ports.questions.summaries(),
    ports.config(),
  ]);
  const settings = await config.settings();
  const inFiles = scenarios.filter(({ source }) => source.kind === 'own');
  const ofFailure = failureQuestions(scenarios, questions);
  const byId = new Map(scenarios.map((each) => [each.id, each]));
  const isTold = Object.values(stories.told).some(({ questions: asked, scenario }) => {
    // Told before questions had ids: to that of its example.
    const ids = asked.length > 0 ? asked : (byId.get(scenario.id)?.answers.slice(0, 1) ?? []);
    return ids.some((id) => ofFailure.has(id));
  });
  return {
    wanted: wantedPrinciples(plan, settings),
    inFiles: inFiles.map(({ id, title, principle, pivots }) => ({ id, title, principle, pivots })),
    hasFailure: isTold || inFiles.some(({ themes }) => themes.includes('failure')),
  };
}
