import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemaOf } from '../src/authoring/json-schema.ts';
import { helpText, shapesOfCommands } from '../src/program.ts';
import { FILE_KINDS } from '../src/scenario/file-kinds.ts';
import { compileInterviewer } from './compile-interviewer.ts';
import { compileQuestions } from './compile-questions.ts';
import { compileScenarios } from './compile-scenarios.ts';

/**
 * Writes the help, what may be typed, the JSON Schemas and what is compiled of `scenarios/`,
 * `questions/` and `interviewer/` in the working directory to `target`. Returns the exit code of the build.
 */
export function compile(target: string): number {
  writeFileSync(join(target, 'help.txt'), helpText());
  writeFileSync(join(target, 'commands.json'), JSON.stringify(shapesOfCommands()));
  for (const kind of FILE_KINDS) {
    writeFileSync(join(target, `${kind}.schema.json`), JSON.stringify(jsonSchemaOf(kind)));
  }
  const codes = [
    compileScenarios('scenarios', join(target, 'scenarios')),
    compileQuestions('questions', join(target, 'questions')),
    compileInterviewer('interviewer/interviewer.yaml', join(target, 'interviewer.json')),
  ];
  return Math.max(...codes);
}
