import type { Node } from 'yaml';
import { hiddenCharacterIndex, visible } from '../../text/visible.ts';
import type { Problem } from '../problem.ts';
import type { SourceText } from '../source-text.ts';
import { offsetOf, partsOf } from './nodes.ts';

function shown(text: string, index: number): string {
  return visible(String.fromCodePoint(text.codePointAt(index) ?? 0));
}

function message(line: string, index: number): string {
  if (line[index] === '\r') return 'a carriage return inside a line: end lines with LF or CR LF';
  if (line[index] === '\0') return '\\x00 is no character of a text: save the file as UTF-8';
  return `${shown(line, index)} is a control or invisible character: remove it`;
}

/** The first hidden character of each line, where one has any. A carriage return may end a line. */
export function hiddenInText(source: SourceText): Problem[] {
  // Told of most files at once: line by line takes much longer.
  if (hiddenCharacterIndex(source.text) === -1) return [];
  const problems: Problem[] = [];
  let start = 0;
  for (const line of source.text.split(/\r?\n/)) {
    const index = hiddenCharacterIndex(line);
    if (index !== -1) problems.push(source.problem(start + index, message(line, index)));
    start = source.text.indexOf('\n', start + line.length) + 1;
  }
  return problems;
}

/** Keys and values that decode to a hidden character the file does not hold: `"\e[31m"`. */
export function hiddenInValues(root: Node | null, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  for (const part of partsOf(root)) {
    if (!('scalar' in part)) continue;
    const index = hiddenCharacterIndex(part.text);
    if (index === -1) continue;
    const what = `the escape for ${shown(part.text, index)} makes a control or invisible character`;
    problems.push(source.problem(offsetOf(part.scalar) ?? 0, `${what}: remove it`));
  }
  return problems;
}
