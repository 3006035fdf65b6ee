import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { questionJsonSchema, scenarioJsonSchema } from '../src/authoring/json-schema.ts';
import { helpText } from '../src/program.ts';
import { compileQuestions } from './compile-questions.ts';
import { compileScenarios } from './compile-scenarios.ts';

/**
 * Writes the help, the JSON Schemas and what is compiled of `scenarios/` and `questions/` in the
 * working directory to `target`. Returns the exit code of the build.
 */
export function compile(target: string): number {
  writeFileSync(join(target, 'help.txt'), helpText());
  const schemas = { scenario: scenarioJsonSchema(), question: questionJsonSchema() };
  for (const [kind, schema] of Object.entries(schemas)) {
    writeFileSync(join(target, `${kind}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
  const codes = [
    compileScenarios('scenarios', join(target, 'scenarios')),
    compileQuestions('questions', join(target, 'questions')),
  ];
  return Math.max(...codes);
}
