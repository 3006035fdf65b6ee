import type { EditName } from './edit.ts';

/** A key as node:readline reports it. */
export interface Key {
  readonly sequence?: string | undefined;
  readonly name?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
}

/** What a key asks for. */
export type Action =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'command'; readonly name: EditName }
  | { readonly kind: 'done' | 'hint' | 'pause' | 'leave' | 'suspend' | 'redraw' };

export type Control = Exclude<Action['kind'], 'type' | 'paste' | 'command'>;

/** The same in both takes. `C-` is Ctrl, `M-` is Alt. */
const CONTROLS: Partial<Record<string, Control>> = {
  'C-d': 'done',
  'M-return': 'done',
  'M-enter': 'done',
  tab: 'hint',
  escape: 'pause',
  'C-c': 'leave',
  'C-z': 'suspend',
  'C-l': 'redraw',
};

const COMMANDS: Partial<Record<string, EditName>> = {
  left: 'left',
  'C-b': 'left',
  right: 'right',
  'C-f': 'right',
  up: 'up',
  'C-p': 'up',
  down: 'down',
  'C-n': 'down',
  pageup: 'page-up',
  pagedown: 'page-down',
  'C-left': 'word-left',
  'M-left': 'word-left',
  'M-b': 'word-left',
  'C-right': 'word-right',
  'M-right': 'word-right',
  'M-f': 'word-right',
  home: 'home',
  'C-a': 'home',
  end: 'end',
  'C-e': 'end',
  'C-home': 'text-start',
  'M-<': 'text-start',
  'C-end': 'text-end',
  'M->': 'text-end',
  backspace: 'backspace',
  delete: 'delete',
  'C-w': 'kill-blank-left',
  'M-backspace': 'kill-word-left',
  'C-delete': 'kill-word-right',
  'M-delete': 'kill-word-right',
  'M-d': 'kill-word-right',
  'C-u': 'kill-line-start',
  'C-k': 'kill-line-end',
  'C-y': 'yank',
  // Ctrl+_ and, on most terminals, Ctrl+/; redo is Ctrl+^, as in Node's own line editor.
  '\u001f': 'undo',
  '\u001e': 'redo',
};

/** The name a key goes by in the tables above. Keys without a name go by what they send. */
function binding(key: Key): string {
  const sent = key.sequence ?? '';
  if (key.name === 'escape') return 'escape';
  const bare = key.name ?? (key.meta ? sent.slice(1) : sent);
  return `${key.ctrl ? 'C-' : ''}${key.meta ? 'M-' : ''}${bare}`;
}

function isLineBreak(key: Key): boolean {
  return (key.name === 'return' || key.name === 'enter') && !key.meta && !key.ctrl;
}

/** What a key types: keys such as é, an emoji or a comma are known only by what they send. */
function typed(key: Key): string {
  const text = key.sequence ?? '';
  return key.ctrl || key.meta || /^\p{Cc}/u.test(text) ? '' : text;
}

/** What a key asks for in a take; undefined for a key without a meaning there. */
export function actionFor(key: Key, mode: 'typed' | 'aloud'): Action | undefined {
  const bound = binding(key);
  const control = CONTROLS[bound];
  if (control !== undefined) return { kind: control };
  if (mode === 'aloud') return isLineBreak(key) ? { kind: 'done' } : undefined;
  if (isLineBreak(key)) return { kind: 'type', text: '\n' };
  const name = COMMANDS[bound];
  if (name !== undefined) return { kind: 'command', name };
  const text = typed(key);
  return text === '' ? undefined : { kind: 'type', text };
}
