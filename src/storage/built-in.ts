import { readFileSync } from 'node:fs';
import type { QuestionSource } from '../ports.ts';
import { wholeQuestion, wholeScenario } from '../scenario/compiled.ts';
import type { FileKind } from '../scenario/file-kinds.ts';
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

/**
 * What was compiled below `folder`: `index.json`, read when first asked for, and in lists what the
 * index does not say, each in the file that `fileOf` names.
 */
function library<Summary extends { id: string }, Item extends { id: string }>(
  folder: string,
  fileOf: (summary: Summary) => string,
  whole: (summary: Summary, blank: Item) => Item,
) {
  const read = reader(folder);
  let index: Summary[] | undefined;
  const summaries = (): Summary[] => {
    index ??= read('index');
    return index ?? [];
  };
  return {
    summaries,
    load(id: string): Item {
      const summary = summaries().find((each) => each.id === id);
      const file: Item[] = summary === undefined ? [] : read(fileOf(summary));
      const blank = file.find((each) => each.id === id);
      if (summary === undefined || blank === undefined) {
        throw new Error(`nothing built in is called ${id}`);
      }
      return whole(summary, blank);
    },
  };
}

export function builtInScenarios(folder: string): BuiltIn {
  return library(folder, ({ id }) => id, wholeScenario);
}

/** The questions, compiled like the scenarios to a folder of their own: those of a principle to one file. */
export function builtInQuestions(folder: string): QuestionSource {
  const { summaries, load } = library(folder, ({ principle }) => principle, wholeQuestion);
  return { summaries: async () => summaries(), load: async (id) => load(id) };
}

/** The JSON Schemas of the kinds of file, in `<kind>.schema.json` below `folder`. */
export function builtInSchemas(folder: string): (kind: FileKind) => object {
  const read = reader(folder);
  return (kind) => read(`${kind}.schema`);
}

/** How an interviewer asks, compiled to `interviewer.json` below `folder`; read when asked for. */
export function builtInInterviewer(folder: string): () => Promise<Interviewer> {
  const read = reader(folder);
  return async () => read('interviewer');
}
