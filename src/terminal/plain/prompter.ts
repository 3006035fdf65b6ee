import { setTimeout } from 'node:timers/promises';
import { Cancelled } from '../../errors.ts';
import type { Output } from '../../ports.ts';
import type { Choice, Prompter, TakeRequest, WayBack } from '../../prompter.ts';
import type { Guard } from '../guard.ts';
import { fittedLine } from '../lines.ts';
import { cleanText } from '../take/clean.ts';
import { thinkingLine } from '../thinking-line.ts';
import { createLineReader } from './line-reader.ts';
import { numberedChoices, readNumbers } from './numbered-choices.ts';
import { searchInPages } from './search-in-pages.ts';
import { runPlainTake } from './take.ts';

/** What changes is watched for so long, and then said. */
const WATCHED_MS = 3000;

/** Asks with numbered lines, and never moves the cursor. */
export function createPlainPrompter(
  stdin: NodeJS.ReadableStream,
  output: Output,
  guard: Pick<Guard, 'hold'>,
  ring: () => void,
): Prompter {
  const reader = createLineReader(stdin);
  /** The take that has just ended; null once anything else was asked. */
  let before: TakeRequest | null = null;
  const print = (...lines: string[]) =>
    output.print(lines.flatMap((line) => fittedLine(line, output.look.width)));

  /** Asks until `read` makes something of the line. The end of input leaves. */
  async function askFor<Answer>(hint: string, read: (line: string) => Answer | null) {
    before = null;
    for (;;) {
      print(hint);
      const line = await reader.next();
      if (line === null) throw new Cancelled();
      const answer = read(line);
      if (answer !== null) return answer;
      print(`That was: "${line}".`);
    }
  }

  async function choose<Value>(
    message: string,
    choices: readonly Choice<Value>[],
    way?: WayBack<Value>,
  ) {
    const { rows, hint, read } = numberedChoices(choices, way, output.look.width);
    print(...(message === '' ? [] : [message]), ...rows);
    const chosen = await askFor(hint, read);
    return chosen.value;
  }

  return {
    choose,
    think: (seconds, choices, way) => choose(thinkingLine(seconds), choices, way),
    async watch({ line, until }, choices, way) {
      before = null;
      if (until !== undefined) {
        print(line());
        return until;
      }
      await setTimeout(WATCHED_MS);
      return choose(line(), choices, way);
    },
    search(request, way) {
      before = null;
      return searchInPages(request, way, {
        print,
        rowsOf: (line) => fittedLine(line, output.look.width).length,
        next: () => reader.next(),
        readNumbers,
      });
    },
    async tick(message, options, before = []) {
      print(message, ...options.map((option, index) => `  ${index + 1}. ${option}`));
      const already = before.map((index) => index + 1);
      const hint =
        already.length === 0
          ? 'Type their numbers, such as 1 3, or Enter for none.'
          : `Type their numbers, such as 1 3, 0 for none, or Enter for those so far: ${already.join(' ')}.`;
      const numbers = await askFor(hint, (line) => {
        if (already.length > 0 && line.trim() === '') return already;
        if (already.length > 0 && line.trim() === '0') return [];
        return readNumbers(line, options.length);
      });
      return [...new Set(numbers)].map((number) => number - 1).sort((a, b) => a - b);
    },
    async ask({ message, initial = '', check, onTyped }) {
      before = null;
      print(message);
      const hint = initial === '' ? 'Type a line.' : `Type a line, or Enter for: ${initial}`;
      for (;;) {
        print(hint);
        const line = await reader.next();
        if (line === null) throw new Cancelled();
        const answer = cleanText(line).trim() || initial;
        onTyped?.(answer);
        const problem = check(answer);
        if (problem === null) return answer;
        print(problem);
      }
    },
    async take(request) {
      const end = await runPlainTake(request, { reader, print, ring, guard }, before);
      before = request;
      return end;
    },
  };
}
