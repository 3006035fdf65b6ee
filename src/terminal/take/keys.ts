import { NEW_LINE, TAKE_KEYS } from '../key-table.ts';
import { binding, type Key, type Typed } from '../keys/key.ts';
import type { EditName } from './edit.ts';

export type Control = keyof typeof TAKE_KEYS | 'accept' | 'suspend' | 'redraw';

/** What Enter does: a new line, or it ends the take, or it accepts a text that nobody changed. */
export type KeyMode = 'typed' | 'aloud' | 'to accept';

/** What is typed asks for. */
export type TakeAction =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'command'; readonly name: EditName }
  /** What was typed or pasted just now was no UTF-8. */
  | { readonly kind: 'foreign' }
  | { readonly kind: Control };

/** The same in both takes. `C-` is Ctrl, `M-` is Alt. */
const CONTROLS = new Map<string, Control>([
  ...Object.entries(TAKE_KEYS).flatMap(([control, { bindings }]) =>
    bindings.map((bound): [string, Control] => [bound, control as keyof typeof TAKE_KEYS]),
  ),
  ['C-z', 'suspend'],
  ['C-l', 'redraw'],
]);

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
  'C-backspace': 'kill-word-left',
  'C-delete': 'kill-word-right',
  'M-delete': 'kill-word-right',
  'M-d': 'kill-word-right',
  'C-u': 'kill-line-start',
  'C-k': 'kill-line-end',
  'C-y': 'yank',
  // On most terminals also Ctrl+/; redo is Ctrl+^, as in Node's own line editor.
  'C-_': 'undo',
  'C-^': 'redo',
};

function isNewLine({ name }: Key): boolean {
  return NEW_LINE.bindings.some((bound) => bound === name);
}

function keyAction(key: Key, mode: KeyMode): TakeAction | undefined {
  const bound = binding(key);
  const control = CONTROLS.get(bound);
  if (control !== undefined) return { kind: control };
  const isPlainEnter = isNewLine(key) && !(key.ctrl || key.alt || key.shift);
  if (mode === 'aloud') return isPlainEnter ? { kind: 'done' } : undefined;
  if (mode === 'to accept' && isPlainEnter) return { kind: 'accept' };
  if (isNewLine(key)) return { kind: 'type', text: '\n' };
  const name = COMMANDS[bound];
  return name && { kind: 'command', name };
}

/**
 * What is typed asks for in a take, of several things typed at once; keys without a meaning there
 * give nothing. A line feed behind Enter is part of it, as in a paste without brackets.
 */
export function takeActions(typed: readonly Typed[], mode: KeyMode): TakeAction[] {
  const actions: TakeAction[] = [];
  const add = (action: TakeAction | undefined) => {
    const last = actions.at(-1);
    if (action?.kind === 'type' && last?.kind === 'type') {
      actions[actions.length - 1] = { kind: 'type', text: last.text + action.text };
    } else if (action) actions.push(action);
  };
  for (const [index, each] of typed.entries()) {
    const before = typed[index - 1];
    const isSecondOfPair =
      each.kind === 'key' &&
      binding(each) === 'linefeed' &&
      before?.kind === 'key' &&
      binding(before) === 'enter';
    if (isSecondOfPair) continue;
    if (each.kind === 'key') add(keyAction(each, mode));
    else if (mode === 'aloud') continue;
    else if (each.kind === 'text') add({ kind: 'type', text: each.text });
    else if (each.kind === 'foreign') add(each);
    else {
      add({ kind: 'paste', text: each.text });
      if (each.isForeign) add({ kind: 'foreign' });
    }
  }
  return actions;
}
