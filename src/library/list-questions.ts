import type { Ports } from '../ports.ts';
import type { QuestionSummary } from '../scenario/question/summary.ts';
import type { Role } from '../scenario/roles.ts';
import { BUILT_IN } from '../scenario/source.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import { isForOthers, isForRole, roleAsked } from './for-role.ts';
import { listScenarios } from './list-scenarios.ts';

/** A scenario listed for another question than the one it was written for. */
function listedFor(scenario: ScenarioSummary, question: QuestionSummary): ScenarioSummary {
  const { id, ask, reported, principle } = question;
  const words = ask[reported] ?? ask[0] ?? scenario.question;
  return { ...scenario, question: words, principle, pivots: [], answers: [id], asked: id };
}

/** The first of `rows` by what comes first of `wishes`. */
function best<Row>(rows: readonly Row[], wishes: readonly ((row: Row) => boolean)[]) {
  return wishes.reduce((left, wish) => {
    if (left.length < 2) return left;
    const fitting = left.filter(wish);
    return fitting.length > 0 ? fitting : left;
  }, rows)[0];
}

/**
 * The one that shows best how strong sounds: told by somebody of the role asked for, written for the
 * question, told for its principle, as far as there is one.
 */
function exampleFor(
  { id, principle }: QuestionSummary,
  answering: readonly ScenarioSummary[],
  role: Role | null,
): ScenarioSummary | undefined {
  return best(answering, [
    (each) => isForRole(each, role),
    ({ answers }) => answers[0] === id,
    (each) => !isForOthers(each, role),
    (each) => each.principle === principle,
  ]);
}

/** Those that answer a question, by its id, in their order. */
export function byAnswered(scenarios: readonly ScenarioSummary[]): Map<string, ScenarioSummary[]> {
  const answering = new Map<string, ScenarioSummary[]>();
  for (const scenario of scenarios) {
    for (const id of scenario.answers) {
      const before = answering.get(id);
      if (before === undefined) answering.set(id, [scenario]);
      else before.push(scenario);
    }
  }
  return answering;
}

/** Of a principle: first what somebody of the role told, then what it begins with, last what only others have lived. */
function inOrder(
  rows: readonly ScenarioSummary[],
  isFirst: (row: ScenarioSummary) => boolean,
  role: Role | null,
): ScenarioSummary[] {
  const place = (row: ScenarioSummary) => {
    if (isForRole(row, role)) return 0;
    if (isFirst(row)) return 1;
    return isForOthers(row, role) ? 3 : 2;
  };
  return [...rows].sort((one, other) => place(one) - place(other));
}

/**
 * What there is to be asked, safe to show: each question once, with the example that fits the person
 * best. The library by principle, the first to be asked first, then what the person wrote.
 */
export async function listQuestions(
  ports: Pick<Ports, 'scenarios' | 'questions' | 'config'>,
): Promise<ScenarioSummary[]> {
  const [scenarios, questions, role] = await Promise.all([
    listScenarios(ports),
    ports.questions.summaries(),
    roleAsked(ports),
  ]);
  const builtIn = scenarios.filter(({ source }) => source.kind === BUILT_IN.kind);
  const own = scenarios.filter(({ source }) => source.kind !== BUILT_IN.kind);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const answering = byAnswered(builtIn);
  /** The row of a question, in the words of the scenario that was written for it. */
  const rowOf = (question: QuestionSummary): ScenarioSummary[] => {
    const example = exampleFor(question, answering.get(question.id) ?? [], role);
    if (example === undefined) return [];
    const isIts = example.answers[0] === question.id;
    return [isIts ? { ...example, answers: [question.id] } : listedFor(example, question)];
  };
  const first = new Set(builtIn.map(({ answers }) => answers[0]));
  const listed = new Set<string>();
  const all = [
    ...builtIn.flatMap((each) => {
      const [id] = each.answers;
      const question = id === undefined ? undefined : byId.get(id);
      if (question === undefined) return [{ ...each, answers: each.answers.slice(0, 1) }];
      if (listed.has(question.id)) return [];
      listed.add(question.id);
      return rowOf(question);
    }),
    ...questions.filter(({ id }) => !first.has(id)).flatMap(rowOf),
  ];
  const begin = new Set(questions.flatMap(({ id, isFirst }) => (isFirst ? [id] : [])));
  const isFirst = ({ answers }: ScenarioSummary) => answers.slice(0, 1).some((id) => begin.has(id));
  const principles = [...new Set(all.map(({ principle }) => principle))];
  return [
    ...principles.flatMap((slug) => {
      const rows = all.filter(({ principle }) => principle === slug);
      return inOrder(rows, isFirst, role);
    }),
    ...own,
  ];
}
