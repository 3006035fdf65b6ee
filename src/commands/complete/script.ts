import { script } from '@bomb.sh/tab';
import { UsageError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import { visibleLine } from '../../text/visible.ts';
import { SHELLS, type Shell } from './things.ts';

const NAME = 'star-coach';

function isShell(word: string): word is Shell {
  return SHELLS.some((shell) => shell === word);
}

/** Prints what a shell has to read once, so that Tab completes. */
export function printScript(shell: string | undefined, { output }: Ports): void {
  if (shell === undefined || !isShell(shell)) {
    throw new UsageError(
      shell === undefined
        ? 'Say for which shell: star-coach completion SHELL'
        : `There is no script for the shell "${visibleLine(shell)}"`,
      { hint: `Shells: ${SHELLS.join(', ')}` },
    );
  }
  script(shell, NAME, NAME);
  // What may be a file is left to the shell, which the script forgets to say.
  if (shell === 'bash') output.print([`complete -o default -F __star_coach_complete ${NAME}`]);
}
