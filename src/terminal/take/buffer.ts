import { boundaryFrom } from './boundaries.ts';
import { cleanText } from './clean.ts';

/** Longest answer in UTF-16 units, about two hours of speech: a slip of the clipboard ends here. */
export const LONGEST_ANSWER = 100_000;
const UNDO_STEPS = 1000;

/** One undoable step: at `at`, `removed` gave way to `inserted`. */
interface Change {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
  readonly cursorBefore: number;
}

/** The answer being typed. `cursor` is an offset into `text`, always on a grapheme boundary. */
export interface TextBuffer {
  readonly text: string;
  readonly cursor: number;
  /** The column that moving up and down aims for. */
  readonly goalColumn: number | undefined;
  /** What deleting by word or line took away last, for putting it back. */
  readonly killed: string;
  readonly undoable: readonly Change[];
  readonly redoable: readonly Change[];
  /** The kind of change the next one may still become one step with. */
  readonly open: 'typing' | 'erasing' | undefined;
  /** Characters at the end of what was put in last that there was no room for. */
  readonly cutOff: number;
}

/** A buffer with the cursor after the text. */
export function createBuffer(text = ''): TextBuffer {
  const clean = cleanText(text);
  return {
    text: clean,
    cursor: clean.length,
    goalColumn: undefined,
    killed: '',
    undoable: [],
    redoable: [],
    open: undefined,
    cutOff: 0,
  };
}

/** Moves the cursor to a boundary, and ends the undo step. */
export function moved(buffer: TextBuffer, cursor: number, goalColumn?: number): TextBuffer {
  return { ...buffer, cursor, goalColumn, open: undefined, cutOff: 0 };
}

function spliced(text: string, at: number, length: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at + length);
}

/** The two changes as one step; undefined when undo should stop between them. */
function joined(last: Change, next: Change, kind: TextBuffer['open']): Change | undefined {
  if (kind === 'typing') {
    const startsWord = /\s$/u.test(last.inserted) && !/^\s/u.test(next.inserted);
    const follows = last.at + last.inserted.length === next.at && next.removed === '';
    return follows && !startsWord
      ? { ...last, inserted: last.inserted + next.inserted }
      : undefined;
  }
  if (next.at + next.removed.length === last.at) {
    return { ...last, at: next.at, removed: next.removed + last.removed };
  }
  return next.at === last.at ? { ...last, removed: last.removed + next.removed } : undefined;
}

/**
 * Puts `inserted`, already clean, in the place of `from` to `to`. Changes of one kind that follow
 * each other become one undo step: a word typed, a run of deletions.
 */
export function replaced(
  buffer: TextBuffer,
  from: number,
  to: number,
  inserted: string,
  kind?: TextBuffer['open'],
): TextBuffer {
  if (from === to && inserted === '') return moved(buffer, buffer.cursor);
  const text = spliced(buffer.text, from, to - from, inserted);
  const change: Change = {
    at: from,
    removed: buffer.text.slice(from, to),
    inserted,
    cursorBefore: buffer.cursor,
  };
  const last = kind !== undefined && kind === buffer.open ? buffer.undoable.at(-1) : undefined;
  const step = last && joined(last, change, kind);
  const undoable = step
    ? [...buffer.undoable.slice(0, -1), step]
    : [...buffer.undoable.slice(1 - UNDO_STEPS), change];
  // The new text may have joined with what follows: a letter and its accent.
  const cursor = boundaryFrom(text, from + inserted.length);
  return {
    ...buffer,
    text,
    cursor,
    goalColumn: undefined,
    undoable,
    redoable: [],
    open: kind,
    cutOff: 0,
  };
}

/** Puts text of any origin in the place of `from` to `to`: cleaned, and cut where the answer is full. */
function put(
  buffer: TextBuffer,
  from: number,
  to: number,
  text: string,
  kind?: 'typing',
): TextBuffer {
  const room = Math.max(0, LONGEST_ANSWER - buffer.text.length + to - from);
  const clean = cleanText(text);
  // Cleaned once more, because the cut may leave half a character.
  const fitting = clean.length > room ? cleanText(clean.slice(0, room)) : clean;
  const cutOff = clean.length > room ? [...clean.slice(fitting.length)].length : 0;
  return { ...replaced(buffer, from, to, fitting, kind), cutOff };
}

/** Inserts text of any origin at the cursor. */
export function inserted(buffer: TextBuffer, text: string, kind?: 'typing'): TextBuffer {
  return put(buffer, buffer.cursor, buffer.cursor, text, kind);
}

/** Another text instead of the whole one, the cursor behind it: one step to undo. */
export function rewritten(buffer: TextBuffer, text: string): TextBuffer {
  return put(buffer, 0, buffer.text.length, text);
}

/** Removes a stretch and keeps it for `yanked`. */
export function killed(buffer: TextBuffer, from: number, to: number): TextBuffer {
  if (from === to) return moved(buffer, buffer.cursor);
  return { ...replaced(buffer, from, to, ''), killed: buffer.text.slice(from, to) };
}

export function yanked(buffer: TextBuffer): TextBuffer {
  return inserted(buffer, buffer.killed);
}

export function undone(buffer: TextBuffer): TextBuffer {
  const change = buffer.undoable.at(-1);
  if (change === undefined) return moved(buffer, buffer.cursor);
  return {
    ...moved(buffer, change.cursorBefore),
    text: spliced(buffer.text, change.at, change.inserted.length, change.removed),
    undoable: buffer.undoable.slice(0, -1),
    redoable: [...buffer.redoable, change],
  };
}

export function redone(buffer: TextBuffer): TextBuffer {
  const change = buffer.redoable.at(-1);
  if (change === undefined) return moved(buffer, buffer.cursor);
  const text = spliced(buffer.text, change.at, change.removed.length, change.inserted);
  return {
    ...moved(buffer, boundaryFrom(text, change.at + change.inserted.length)),
    text,
    undoable: [...buffer.undoable, change],
    redoable: buffer.redoable.slice(0, -1),
  };
}
