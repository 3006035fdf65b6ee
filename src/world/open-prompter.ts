import type { Look } from '../look.ts';
import type { Output } from '../ports.ts';
import type { Prompter } from '../prompter.ts';
import { BELL } from '../terminal/bell.ts';
import { createGuard } from '../terminal/guard.ts';
import { sayLastWords } from './last-words.ts';
import type { UnkeptWords } from './unkept-words.ts';
import { watchLines } from './watched-lines.ts';

interface Circumstances {
  look: Look;
  output: Output;
  /** What is not kept when the program ends is shown. */
  words: UnkeptWords;
  /** Whether anything may be written to a file. */
  saves: boolean;
}

/** Someone to ask at the terminal this program runs in. To be opened once. */
export async function openPrompter({
  look,
  output,
  words,
  saves,
}: Circumstances): Promise<Prompter> {
  const { stdin, stdout } = process;
  // Its end follows, and is acted upon.
  stdin.on('error', () => {});
  const guard = createGuard(process);
  // Held first, so it comes last: takes keep their words and the terminal is given back before.
  guard.hold((signal) => sayLastWords(words, { look, saves, signal }));
  if (look.plain) {
    const ring = () => stdout.write(BELL);
    const { createPlainPrompter } = await import('../terminal/plain/prompter.ts');
    return watchLines(createPlainPrompter(stdin, output, guard, ring), words);
  }
  const { createTerminalPrompter } = await import('../terminal/prompts.ts');
  const { withoutTypedAhead } = await import('../terminal/typed-ahead.ts');
  const prompter = createTerminalPrompter({ stdin, stdout }, look, guard);
  return watchLines(withoutTypedAhead(prompter, stdin), words);
}
