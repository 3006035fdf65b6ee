import type { Look } from '../../look.ts';
import type { Copied } from '../../ports.ts';
import { visibleLine } from '../../text/visible.ts';
import { paragraph } from '../lines.ts';

const AGAIN = 'Where pasting brings something else, y once more puts them into a file.';

function told(copied: Copied): string {
  switch (copied.to) {
    case 'clipboard':
      return `Your words were sent to the clipboard of ${copied.terminal}. ${AGAIN}`;
    case 'tmux':
      return `Your words are in the buffer of tmux (its prefix and ] pastes them), and in your clipboard where tmux passes them on. ${AGAIN}`;
    case 'file':
      return `Your words are in a file that only you can read: ${visibleLine(copied.path)}`;
    case 'nowhere':
      return copied.isKept
        ? 'Your words were not copied: this terminal takes none, and no file could be written.'
        : 'Your words were not copied: this terminal takes none, and --no-save writes no file.';
  }
}

/** Where words went that were copied. */
export function copiedScreen(copied: Copied, look: Look): string[] {
  return [...paragraph(told(copied), look.width, '  '), ''];
}
