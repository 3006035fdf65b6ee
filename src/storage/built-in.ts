import { readFileSync } from 'node:fs';
import type { QuestionSource } from '../ports.ts';
import type { Interviewer } from '../scenario/interviewer/schema.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';

/** The scenarios compiled and validated at build time, so they are trusted as they stand. */
export interface BuiltIn {
  summaries(): ScenarioSummary[];
  load(id: string): Scenario;
}

/** A whole path and no URL: reading those takes time at every start. */
function reader(folder: string) {
  return (name: string) => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
}

/** Reads `index.json` and `<id>.json` below `folder`, which the build wrote. */
export function builtInScenarios(folder: string): BuiltIn {
  const read = reader(folder);
  return {
    summaries: () => read('index'),
    load: (id) => read(id),
  };
}

/** The questions, compiled to the same files in a folder of their own; read when first asked for. */
export function builtInQuestions(folder: string): QuestionSource {
  const read = reader(folder);
  return {
    summaries: async () => read('index'),
    load: async (id) => read(id),
  };
}

/** How an interviewer asks, compiled to `interviewer.json` below `folder`; read when asked for. */
export function builtInInterviewer(folder: string): () => Promise<Interviewer> {
  const read = reader(folder);
  return async () => read('interviewer');
}
