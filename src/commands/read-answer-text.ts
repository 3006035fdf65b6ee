import { ContentError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { visible } from '../text/visible.ts';

/** The text of an answer file ("-" is standard input), safe to print. Throws when there is none. */
export async function readAnswerText(file: string, { readText }: Ports): Promise<string> {
  const text = visible(await readText(file));
  if (text.trim() !== '') return text;
  const name = file === '-' ? 'standard input' : file;
  const problem = { file: name, line: 1, column: 1, source: '', message: 'the answer is empty' };
  throw new ContentError([problem], { hint: 'Write each section under a heading: ## Situation' });
}
