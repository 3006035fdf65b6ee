import { checkFileName } from '../src/authoring/gate/file-name.ts';
import { checkQuestion } from '../src/authoring/gate/questions/check-question.ts';
import { ContentError } from '../src/errors.ts';
import { blankQuestion, wholeQuestion } from '../src/scenario/compiled.ts';
import { parseQuestion } from '../src/scenario/question/parse-question.ts';
import type { Question } from '../src/scenario/question/schema.ts';
import { summariseQuestion } from '../src/scenario/question/summary.ts';
import { readContentFile } from '../src/storage/content-file.ts';
import { compileLibrary } from './compile-library.ts';

/** What `star-coach check --library` says of one file; only what is true of it alone. */
function readQuestion(file: string): Question {
  const parsed = parseQuestion(readContentFile(file), file);
  if (!parsed.ok) throw new ContentError(parsed.problems);
  const { question, problemAt } = parsed;
  const problems = [
    ...checkFileName({ file, named: question }, 'library'),
    ...checkQuestion(question, 'library'),
  ].map(({ path, message }) => problemAt(path, message));
  if (problems.length > 0) throw new ContentError(problems);
  return question;
}

/** Compiles the questions below `source` to `target`; returns the exit code. */
export function compileQuestions(source: string, target: string): number {
  return compileLibrary(source, target, {
    read: readQuestion,
    summarise: summariseQuestion,
    fileOf: ({ principle }) => principle,
    blank: blankQuestion,
    whole: wholeQuestion,
  });
}
