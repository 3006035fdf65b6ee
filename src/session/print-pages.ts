import { COMMAND_KEYS } from '../command-keys.ts';
import type { Output } from '../ports.ts';
import type { Prompter } from '../prompter.ts';
import { pagesOf } from '../terminal/screens/pages.ts';
import { COMPARISON_MENU } from './menus.ts';

/** Prints a long screen a page at a time. The last page waits for nothing: what is asked about it does. */
export async function printPages(
  lines: readonly string[],
  prompter: Prompter,
  output: Output,
): Promise<void> {
  const pages = pagesOf(lines, output.look);
  for (const [at, page] of pages.entries()) {
    output.print(page);
    if (at + 1 === pages.length) return;
    await prompter.choose('', [
      { value: true, label: COMPARISON_MENU.more, key: COMMAND_KEYS.next },
    ]);
  }
}
