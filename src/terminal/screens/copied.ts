import type { Look } from '../../look.ts';
import type { Copied } from '../../ports.ts';
import { visibleLine } from '../../text/visible.ts';
import { paragraph } from '../lines.ts';

const AGAIN = 'If pasting brings something else, y again puts it into a file.';

function told(copied: Copied): string {
  switch (copied.to) {
    case 'clipboard':
      return `Copied to the clipboard of ${copied.terminal}. ${AGAIN}`;
    case 'tmux':
      return `Copied to tmux (prefix ] pastes), and to your clipboard where tmux passes it on. ${AGAIN}`;
    case 'file':
      return `Copied into a file only you can read: ${visibleLine(copied.path)}`;
    case 'nowhere':
      return copied.isKept
        ? 'Not copied: this terminal may not take it, and no file could be written.'
        : 'Not copied: this terminal may not take it, and --no-save writes no file.';
  }
}

/** Where words went that were copied. */
export function copiedScreen(copied: Copied, look: Look): string[] {
  return [...paragraph(told(copied), look.width, '  '), ''];
}
