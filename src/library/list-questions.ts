import type { Ports } from '../ports.ts';
import type { QuestionSummary } from '../scenario/question/summary.ts';
import { BUILT_IN } from '../scenario/source.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import { listScenarios } from './list-scenarios.ts';

/** A scenario listed for another question than the one it was written for. */
function listedFor(scenario: ScenarioSummary, question: QuestionSummary): ScenarioSummary {
  const { id, ask, reported, principle } = question;
  const words = ask[reported] ?? ask[0] ?? scenario.question;
  return { ...scenario, question: words, principle, pivots: [], answers: [id], asked: id };
}

/** The one that shows best how strong sounds: told for the principle of the question, if there is one. */
function exampleFor(
  { id, principle }: QuestionSummary,
  scenarios: readonly ScenarioSummary[],
): ScenarioSummary | undefined {
  const answering = scenarios.filter(({ answers }) => answers.includes(id));
  return answering.find((each) => each.principle === principle) ?? answering[0];
}

/**
 * What there is to be asked, safe to show: every scenario for its own question, and each question that
 * is no scenario's own with one that answers it. The library by principle, the first to be asked first,
 * then what the person wrote.
 */
export async function listQuestions(
  ports: Pick<Ports, 'scenarios' | 'questions'>,
): Promise<ScenarioSummary[]> {
  const [scenarios, questions] = await Promise.all([
    listScenarios(ports),
    ports.questions.summaries(),
  ]);
  const builtIn = scenarios.filter(({ source }) => source.kind === BUILT_IN.kind);
  const own = scenarios.filter(({ source }) => source.kind !== BUILT_IN.kind);
  const first = new Set(builtIn.map(({ answers }) => answers[0]));
  const others = questions
    .filter(({ id }) => !first.has(id))
    .flatMap((question) => {
      const example = exampleFor(question, builtIn);
      return example ? [listedFor(example, question)] : [];
    });
  // Its other questions have rows of their own.
  const all = [
    ...builtIn.map((each) => ({ ...each, answers: each.answers.slice(0, 1) })),
    ...others,
  ];
  const begin = new Set(questions.flatMap(({ id, isFirst }) => (isFirst ? [id] : [])));
  const principles = [...new Set(all.map(({ principle }) => principle))];
  return [
    ...principles.flatMap((slug) => {
      const rows = all.filter(({ principle }) => principle === slug);
      const isFirst = ({ answers }: ScenarioSummary) =>
        answers.slice(0, 1).some((id) => begin.has(id));
      return [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))];
    }),
    ...own,
  ];
}
