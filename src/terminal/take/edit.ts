import { lineBounds, nextBoundary, previousBoundary } from './boundaries.ts';
import {
  inserted,
  killed,
  moved,
  redone,
  replaced,
  rewritten,
  type TextBuffer,
  undone,
  yanked,
} from './buffer.ts';
import { type Layout, offsetAt, positionOf, rowReach } from './layout.ts';
import { blankLeft, wordLeft, wordRight } from './motion.ts';

/** Where the text stands on screen; moving by rows needs it. */
export interface Page {
  readonly layout: Layout;
  /** Rows of text shown at once. */
  readonly height: number;
}

type Command = (buffer: TextBuffer, page: Page) => TextBuffer;

/** Up or down by rows on screen, keeping to the column the movement started in. */
function byRows(buffer: TextBuffer, { layout }: Page, rows: number): TextBuffer {
  const { row, column } = positionOf(layout, buffer.cursor);
  const goal = buffer.goalColumn ?? column;
  return moved(buffer, offsetAt(layout, { row: row + rows, column: goal }), goal);
}

/** First the start of the row on screen; from there, the start of the line. */
function home(buffer: TextBuffer, { layout }: Page): TextBuffer {
  const { first } = rowReach(layout, positionOf(layout, buffer.cursor).row);
  const { start } = lineBounds(buffer.text, buffer.cursor);
  return moved(buffer, buffer.cursor === first ? start : first);
}

function end(buffer: TextBuffer, { layout }: Page): TextBuffer {
  const { last } = rowReach(layout, positionOf(layout, buffer.cursor).row);
  const bounds = lineBounds(buffer.text, buffer.cursor);
  return moved(buffer, buffer.cursor === last ? bounds.end : last);
}

function killToLineEnd(buffer: TextBuffer): TextBuffer {
  const line = lineBounds(buffer.text, buffer.cursor);
  // At the end of a line its break goes, as in a shell's cousins.
  const to = buffer.cursor === line.end ? nextBoundary(buffer.text, line.end) : line.end;
  return killed(buffer, buffer.cursor, to);
}

const COMMANDS = {
  left: (b) => moved(b, previousBoundary(b.text, b.cursor)),
  right: (b) => moved(b, nextBoundary(b.text, b.cursor)),
  'word-left': (b) => moved(b, wordLeft(b.text, b.cursor)),
  'word-right': (b) => moved(b, wordRight(b.text, b.cursor)),
  up: (b, page) => byRows(b, page, -1),
  down: (b, page) => byRows(b, page, 1),
  'page-up': (b, page) => byRows(b, page, -page.height),
  'page-down': (b, page) => byRows(b, page, page.height),
  home,
  end,
  'text-start': (b) => moved(b, 0),
  'text-end': (b) => moved(b, b.text.length),
  backspace: (b) => replaced(b, previousBoundary(b.text, b.cursor), b.cursor, '', 'erasing'),
  delete: (b) => replaced(b, b.cursor, nextBoundary(b.text, b.cursor), '', 'erasing'),
  'kill-word-left': (b) => killed(b, wordLeft(b.text, b.cursor), b.cursor),
  'kill-blank-left': (b) => killed(b, blankLeft(b.text, b.cursor), b.cursor),
  'kill-word-right': (b) => killed(b, b.cursor, wordRight(b.text, b.cursor)),
  'kill-line-start': (b) => killed(b, lineBounds(b.text, b.cursor).start, b.cursor),
  'kill-line-end': killToLineEnd,
  yank: yanked,
  undo: undone,
  redo: redone,
} as const satisfies Record<string, Command>;

export type EditName = keyof typeof COMMANDS;

export type TextEdit =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'paste'; readonly text: string }
  /** The whole text as it came back from an editor. */
  | { readonly kind: 'rewrite'; readonly text: string }
  | { readonly kind: 'command'; readonly name: EditName };

/** Applies one edit. Typed text joins undo steps, pasted text is one of its own. */
export function edited(buffer: TextBuffer, edit: TextEdit, page: Page): TextBuffer {
  if (edit.kind === 'type') return inserted(buffer, edit.text, 'typing');
  if (edit.kind === 'paste') return inserted(buffer, edit.text);
  if (edit.kind === 'rewrite') return rewritten(buffer, edit.text);
  const command: Command = COMMANDS[edit.name];
  return command(buffer, page);
}
