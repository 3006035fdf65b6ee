import type { Guard } from '../guard.ts';
import type { OpenInEditor } from './editor-command.ts';
import type { EditorEnd, OpenEditor } from './external-editor.ts';

/** A text that is in an editor. */
export interface Elsewhere {
  /** Rejects only when the program itself is at fault. */
  readonly closed: Promise<EditorEnd>;
  /** Ends the editor. Returns what it had saved, if it had. */
  abandon(): string | null;
}

/**
 * Lends text and terminal to an editor. When a signal or a crash ends the program meanwhile, `onLost`
 * gets what the editor had saved, and its file is removed.
 */
export function editElsewhere(
  text: string,
  { editor, guard }: { editor: OpenInEditor; guard: Guard },
  onLost: (text: string | null) => void,
): Elsewhere {
  let open: OpenEditor | undefined;
  const abandon = () => open?.abandon() ?? null;
  const takeBack = guard.lend();
  const release = guard.hold(() => onLost(abandon()));

  async function run(): Promise<EditorEnd> {
    try {
      open = await editor(text);
      return await open.closed;
    } finally {
      open = undefined;
      takeBack();
      release();
    }
  }
  return { closed: run(), abandon };
}
