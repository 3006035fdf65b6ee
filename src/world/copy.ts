import type { Copied } from '../ports.ts';
import { writeWordsFile } from '../storage/words-file.ts';
import { copyingTerminal, copySequence } from '../terminal/clipboard.ts';
import { loadTmuxBuffer } from '../terminal/tmux-buffer.ts';
import { withoutHidden } from '../text/visible.ts';

interface Circumstances {
  env: NodeJS.ProcessEnv;
  /** The terminal; null where nothing but lines may be written. */
  terminal: { write(text: string): unknown } | null;
  /** Whether anything may be written to a file. */
  saves: boolean;
}

/** Puts a text where it can be pasted from. The same text again goes to a file: the first time did not help. */
export function createCopier({ env, terminal, saves }: Circumstances) {
  let last: string | null = null;

  function inFile(text: string): Copied {
    const path = saves ? writeWordsFile(`${text}\n`) : null;
    return path === null ? { to: 'nowhere', isKept: saves } : { to: 'file', path };
  }

  return async function copy(raw: string): Promise<Copied> {
    const text = withoutHidden(raw);
    const isAgain = text === last;
    last = text;
    if (isAgain || terminal === null) return inFile(text);
    if (env['TMUX'] && (await loadTmuxBuffer(text, env))) return { to: 'tmux' };
    const name = copyingTerminal(env);
    const sequence = name === null ? null : copySequence(text);
    if (name === null || sequence === null) return inFile(text);
    terminal.write(sequence);
    return { to: 'clipboard', terminal: name };
  };
}
