import { listQuestions } from '../library/list-questions.ts';
import { listScenarios } from '../library/list-scenarios.ts';
import type { Ports } from '../ports.ts';
import type { FilterOptions } from './arguments/list-filters.ts';
import { findListed } from './find-listed.ts';
import { listDocument } from './list-document.ts';

/** The scenarios and the questions that fit all that is asked, each by itself, as `list --json` prints them. */
export async function listedDocument(wanted: FilterOptions, ports: Ports) {
  const [all, rows, questions] = await Promise.all([
    listScenarios(ports),
    listQuestions(ports),
    ports.questions.summaries(),
  ]);
  const { found: scenarios } = await findListed(wanted, all, ports);
  const { found: asked } = await findListed(wanted, rows, ports);
  const fitting = new Set(asked.flatMap(({ answers }) => answers.slice(0, 1)));
  return listDocument({ scenarios, questions: questions.filter(({ id }) => fitting.has(id)) }, all);
}
