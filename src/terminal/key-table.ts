/**
 * Every key that means more than editing, and where: the keys themselves are read from here, and the
 * last rows, the help and the table in the README say what stands here.
 */
export interface KeyMeaning {
  /** As keys are named in bindings: `C-` is Ctrl. */
  readonly bindings: readonly string[];
  /** As a person reads it, and where there is little room. */
  readonly name: string;
  readonly short?: string;
  /** What it does, in a word for a last row; in a few where there is little room. */
  readonly word: string;
  readonly shortWord?: string;
  /** What it does, in the README. */
  readonly does: string;
}

export const NEW_LINE = {
  bindings: ['enter', 'linefeed'],
  name: 'Enter',
  word: 'new line',
  does: 'new line, also with Alt, Shift or Ctrl; neither it nor a paste ever ends a take',
} as const satisfies KeyMeaning;

/** In a take. When it is spoken, Enter is done as well. */
export const TAKE_KEYS = {
  done: {
    bindings: ['C-d'],
    name: 'Ctrl+D',
    short: '^D',
    word: 'done',
    does: 'done with this section (twice, when nothing is written), and nothing else is',
  },
  hint: {
    bindings: ['tab'],
    name: 'Tab',
    word: 'hint',
    does: 'hint: what to ask yourself next, or a key phrase of what is retold',
  },
  pause: {
    bindings: ['escape'],
    name: 'Esc',
    word: 'pause',
    does: 'pause: back to the section before, start again, skip, save and quit; Esc again goes on',
  },
  editor: {
    bindings: ['C-g'],
    name: 'Ctrl+G',
    short: '^G',
    word: 'editor',
    does: 'your editor (`$VISUAL` or `$EDITOR`) with what is written, while the clock runs',
  },
  leave: {
    bindings: ['C-c'],
    name: 'Ctrl+C',
    short: '^C',
    word: 'save and quit',
    shortWord: 'quit',
    does: 'save and quit',
  },
} as const satisfies Record<string, KeyMeaning>;

/** What the key of the hints does where there are notes. */
export const NOTES_HINT: KeyMeaning = { ...TAKE_KEYS.hint, word: 'notes', does: 'your notes' };

/** In a menu. Ctrl+D means nothing there: a moment ago it was "done". */
export const MENU_KEYS = {
  move: { bindings: ['up', 'down'], name: 'arrows', word: 'move', does: 'move' },
  choose: { bindings: ['enter'], name: 'Enter', word: 'choose', does: 'choose' },
  tick: { bindings: ['space'], name: 'Space', word: 'ticks', does: 'tick' },
  back: { bindings: ['escape'], name: 'Esc', word: 'back', does: 'one step back' },
  leave: { bindings: ['C-c'], name: 'Ctrl+C', word: 'leave', does: 'leave' },
} as const satisfies Record<string, KeyMeaning>;

/** Short: `^D done`. */
export function keyHint(meaning: KeyMeaning, isShort = false): string {
  const { name, short = name, word, shortWord = word } = meaning;
  return isShort ? `${short} ${shortWord}` : `${name} ${word}`;
}

/** What can be pressed in a menu; `esc` says what Esc does there, where it does anything. */
export function menuHint(kind: 'choose' | 'tick' | 'search', esc: string | null): string {
  const { move, choose, tick, back } = MENU_KEYS;
  const keys = {
    choose: [move.name, choose.name],
    tick: [keyHint(tick), `${choose.name} goes on`],
    search: ['type to search', move.name, choose.name],
  };
  return `(${[...keys[kind], ...(esc === null ? [] : [`${back.name} ${esc}`])].join(', ')})`;
}
