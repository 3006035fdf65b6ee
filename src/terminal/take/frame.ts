import {
  type Arrangement,
  BANDS,
  type Band,
  type Room,
  roomFor,
  type Size,
} from './arrangement.ts';
import { body, cursorIn } from './body.ts';
import { elapsedGauge, spokenGauge } from './gauge.ts';
import { header } from './header.ts';
import { type Region, sideBySide, wholeRow } from './region.ts';
import type { Signs } from './signs.ts';
import type { TakeView } from './view.ts';
import { facts, firstFitting, hintLine, keyLine, questionRows } from './wording.ts';

/** One moment of the screen. */
export interface Frame {
  readonly size: Size;
  readonly regions: readonly Region[];
  /** Where the cursor stands, counted from 0; undefined hides it. */
  readonly cursor: { readonly row: number; readonly column: number } | undefined;
}

type Part = (view: TakeView, room: Room, signs: Signs) => Region[];

const question: Part = ({ terms }, room, signs) =>
  questionRows(terms.question, room, signs).map((text, index) =>
    wholeRow({ ...room, row: room.row + index }, text, 'plain'),
  );

/** A thin line, which also tells how many rows of text are beyond it. */
function rule(room: Room, hidden: number, arrow: string, signs: Signs): Region[] {
  const note = ` ${arrow} ${hidden} `;
  const marked = hidden > 0 && note.length + 2 < room.width;
  const line = signs.rule.repeat(marked ? room.width - note.length - 1 : room.width);
  return [wholeRow(room, marked ? line + note + signs.rule : line, 'dim')];
}

const gauge: Part = ({ terms, words, activeSeconds }, room, signs) => {
  const style = { cells: room.width >= 70 ? 20 : 10, signs };
  const { bar, readings, tooLong } =
    terms.mode === 'typed'
      ? spokenGauge(words, terms.targetSeconds, style)
      : elapsedGauge(activeSeconds, terms.targetSeconds, style);
  const pieces = room.width >= 36 ? sideBySide(room, [[bar, tooLong ? 'warn' : 'accent']]) : [];
  const taken = pieces.length > 0 ? style.cells + 3 : 0;
  const rest = { ...room, column: room.column + taken, width: room.width - taken };
  return [...pieces, wholeRow(rest, firstFitting(readings, rest.width, signs), 'plain')];
};

const PARTS: Partial<Record<Band, Part>> = {
  header,
  question,
  facts: ({ terms }, room, signs) => [wholeRow(room, facts(terms, room.width, signs), 'dim')],
  'top-rule': ({ top }, room, signs) => rule(room, top, signs.above, signs),
  text: body,
  'bottom-rule': ({ below }, room, signs) => rule(room, below, signs.below, signs),
  gauge,
  hint: ({ terms, hintsUsed }, room, signs) => [
    wholeRow(room, hintLine(terms.hints, hintsUsed, room.width, signs), 'plain'),
  ],
  notice: ({ notice }, room, signs) => [
    wholeRow(
      room,
      firstFitting([notice?.text ?? ''], room.width, signs),
      notice?.warning ? 'warn' : 'dim',
    ),
  ],
  footer: ({ terms, hintsUsed }, room, signs) => [
    wholeRow(room, keyLine(terms, hintsUsed, room.width, signs), 'dim'),
  ],
};

/** What the screen shows of a take, in an arrangement made for it. */
export function frameOf(view: TakeView, arrangement: Arrangement, signs: Signs): Frame {
  const regions = BANDS.flatMap((band) => {
    const room = roomFor(arrangement, band);
    return room.height > 0 ? (PARTS[band]?.(view, room, signs) ?? []) : [];
  });
  return { size: arrangement.size, regions, cursor: cursorIn(view, roomFor(arrangement, 'text')) };
}
