import { COMMAND_KEYS } from '../command-keys.ts';
import type { Output } from '../ports.ts';
import type { Prompter } from '../prompter.ts';
import { pagesOf, spaced } from '../terminal/screens/pages.ts';
import { COMPARISON_MENU } from './menus.ts';

/** Prints pages one at a time, with a blank line above what is asked where there is room. The last waits for nothing: what is asked about it does. */
export async function showPages(
  pages: readonly (readonly string[])[],
  prompter: Prompter,
  output: Output,
): Promise<void> {
  for (const [at, page] of pages.entries()) {
    output.print(spaced(page, output.look));
    if (at + 1 === pages.length) return;
    await prompter.choose('', [
      { value: true, label: COMPARISON_MENU.more, key: COMMAND_KEYS.next },
    ]);
  }
}

/** Prints a long screen a page at a time, as far as one has to end where it is full. */
export function printPages(
  lines: readonly string[],
  prompter: Prompter,
  output: Output,
): Promise<void> {
  return showPages(pagesOf(lines, output.look), prompter, output);
}
