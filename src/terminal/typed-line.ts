import type { LineRequest } from '../prompter.ts';
import { cleanText } from './take/clean.ts';

/** A line as it may enter a file: nothing hidden in it, no blanks around it. */
function oneLine(line: string): string {
  return cleanText(line).replaceAll('\n', ' ').trim();
}

/**
 * What stands in the line when Enter is pressed, also when that is nothing: Inquirer would put the
 * default in the place of a line that was emptied.
 */
export function typedLine({ check, onTyped }: Pick<LineRequest, 'check' | 'onTyped'>) {
  let shown = '';
  let answer = '';
  return {
    /** For Inquirer, which shows every line through it. */
    transformer(line: string): string {
      shown = line;
      onTyped?.(oneLine(line));
      return line;
    },
    validate(): true | string {
      answer = oneLine(shown);
      return check(answer) ?? true;
    },
    answer: () => answer,
  };
}
