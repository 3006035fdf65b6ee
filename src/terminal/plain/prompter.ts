import { Cancelled } from '../../errors.ts';
import type { Choice, Output, Prompter } from '../../ports.ts';
import type { Guard } from '../guard.ts';
import { displayWidth, paragraph } from '../lines.ts';
import { cleanText } from '../take/clean.ts';
import { createLineReader } from './line-reader.ts';
import { runPlainTake } from './take.ts';

/** Numbers in a line such as "1 3" or "1,3"; null when something else is in it. */
function readNumbers(line: string, most: number): number[] | null {
  const words = line.split(/[\s,]+/).filter((word) => word !== '');
  const numbers = words.map((word) => (/^\d+$/.test(word) ? Number(word) : 0));
  return numbers.every((number) => number >= 1 && number <= most) ? numbers : null;
}

/** A line as it is, or in pieces under its own indent where it is wider than the terminal. */
function fitted(line: string, width: number): string[] {
  if (displayWidth(line) <= width) return [line];
  const indent = /^ */.exec(line)?.[0] ?? '';
  return paragraph(line.slice(indent.length), width, indent);
}

/** Asks with numbered lines, and never moves the cursor. */
export function createPlainPrompter(
  stdin: NodeJS.ReadableStream,
  output: Output,
  guard: Guard,
): Prompter {
  const reader = createLineReader(stdin);
  const print = (...lines: string[]) =>
    output.print(lines.flatMap((line) => fitted(line, output.look.width)));

  /** Asks until `read` makes something of the line. The end of input leaves. */
  async function askFor<Answer>(hint: string, read: (line: string) => Answer | null) {
    for (;;) {
      print(hint);
      const line = await reader.next();
      if (line === null) throw new Cancelled();
      const answer = read(line);
      if (answer !== null) return answer;
      print(`That was: "${line}".`);
    }
  }

  return {
    async choose<Value>(message: string, choices: readonly Choice<Value>[]) {
      print(message, ...choices.map(({ label }, index) => `  ${index + 1}. ${label}`));
      const hint = `Type a number from 1 to ${choices.length}, or Enter for 1.`;
      const chosen = await askFor(hint, (line) => {
        const [number = 1, ...more] = readNumbers(line, choices.length) ?? [0];
        return more.length === 0 ? (choices[number - 1] ?? null) : null;
      });
      return chosen.value;
    },
    async tick(message, options) {
      print(message, ...options.map((option, index) => `  ${index + 1}. ${option}`));
      const hint = 'Type their numbers, such as 1 3, or Enter for none.';
      const numbers = await askFor(hint, (line) => readNumbers(line, options.length));
      return [...new Set(numbers)].map((number) => number - 1).sort((a, b) => a - b);
    },
    async ask({ message, initial = '', check }) {
      print(message);
      const hint = initial === '' ? 'Type a line.' : `Type a line, or Enter for: ${initial}`;
      for (;;) {
        print(hint);
        const line = await reader.next();
        if (line === null) throw new Cancelled();
        const answer = cleanText(line).trim() || initial;
        const problem = check(answer);
        if (problem === null) return answer;
        print(problem);
      }
    },
    take: (request) => runPlainTake(request, { reader, print, guard }),
  };
}
