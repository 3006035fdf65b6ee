import { meterBar, meterWords } from '../meter-words.ts';
import { type Arrangement, BANDS, type Band, type Box, boxFor, type Size } from './arrangement.ts';
import { body, cursorIn } from './body.ts';
import { elapsedGauge, spokenGauge } from './gauge.ts';
import { header } from './header.ts';
import { type Region, type Style, sideBySide, wholeRow } from './region.ts';
import type { Signs } from './signs.ts';
import type { TakeView } from './view.ts';
import { facts, firstFitting, hintRows, keyLine, noteRows, wrappedRows } from './wording.ts';

/** One moment of the screen. */
export interface ScreenFrame {
  readonly size: Size;
  readonly regions: readonly Region[];
  /** Where the cursor stands, counted from 0; undefined hides it. */
  readonly cursor: { readonly row: number; readonly column: number } | undefined;
}

type Part = (view: TakeView, box: Box, signs: Signs) => Region[];

/** What the interviewer says, on the rows there are for it. */
function asked(text: string, box: Box, signs: Signs, style: Style): Region[] {
  return wrappedRows(text, box, signs).map((row, index) =>
    wholeRow({ ...box, row: box.row + index }, row, style),
  );
}

/** A thin line, which also tells how many rows of text are beyond it. */
function rule(box: Box, hidden: number, arrow: string, signs: Signs): Region[] {
  const note = ` ${arrow} ${hidden} `;
  const marked = hidden > 0 && note.length + 2 < box.width;
  const line = signs.rule.repeat(marked ? box.width - note.length - 1 : box.width);
  return [wholeRow(box, marked ? line + note + signs.rule : line, 'dim')];
}

const gauge: Part = ({ terms, words, activeSeconds }, box, signs) => {
  const { targetSeconds, pace } = terms;
  if (targetSeconds === null) return [];
  const style = { cells: box.width >= 70 ? 20 : 10, signs };
  const { bar, readings, tooLong } =
    terms.mode === 'typed'
      ? spokenGauge(words, { targetSeconds, pace }, style)
      : elapsedGauge(activeSeconds, targetSeconds, style);
  const pieces = box.width >= 36 ? sideBySide(box, [[bar, tooLong ? 'warn' : 'accent']]) : [];
  const taken = pieces.length > 0 ? style.cells + 3 : 0;
  const rest = { ...box, column: box.column + taken, width: box.width - taken };
  return [...pieces, wholeRow(rest, firstFitting(readings, rest.width, signs), 'plain')];
};

/** How loud it is, and what that means; how long nobody spoke stands at the right. */
const meter: Part = ({ meter }, box, signs) => {
  if (meter === null) return [];
  const isLost = meter.state === 'lost';
  const pieces = sideBySide(box, [
    [`${isLost ? ' ' : signs.recording} `, 'warn'],
    [`${meterBar(meter, signs)} `, 'accent'],
  ]);
  const taken = pieces.reduce((columns, { width }) => columns + width, 0);
  const rest = { ...box, column: box.column + taken, width: box.width - taken };
  if (rest.width < 10)
    return [wholeRow(box, firstFitting(meterWords(meter), box.width, signs), 'dim')];
  return [...pieces, wholeRow(rest, firstFitting(meterWords(meter), rest.width, signs), 'dim')];
};

const PARTS: Partial<Record<Band, Part>> = {
  header,
  question: ({ terms }, box, signs) => asked(terms.question, box, signs, 'plain'),
  facts: ({ terms }, box, signs) => [wholeRow(box, facts(terms, box.width, signs), 'dim')],
  meter,
  'top-rule': ({ top }, box, signs) => rule(box, top, signs.above, signs),
  stop: ({ terms, stoppedAt }, box, signs) =>
    asked(stoppedAt === null ? '' : (terms.stop?.line ?? ''), box, signs, 'bold'),
  text: body,
  'bottom-rule': ({ below }, box, signs) => rule(box, below, signs.below, signs),
  gauge,
  hint: ({ terms, hintsUsed, showsNotes }, box, signs) =>
    (showsNotes
      ? noteRows(terms.notes, box, signs)
      : hintRows(terms.hints, hintsUsed, box, signs)
    ).map((text, index) => wholeRow({ ...box, row: box.row + index }, text, 'plain')),
  notice: ({ notice }, box, signs) => [
    wholeRow(
      box,
      firstFitting([notice?.text ?? ''], box.width, signs),
      notice?.warning ? 'warn' : 'dim',
    ),
  ],
  footer: (view, box, signs) => [wholeRow(box, keyLine(view.terms, view, box.width, signs), 'dim')],
};

/** What the screen shows of a take, in an arrangement made for it. */
export function frameOf(view: TakeView, arrangement: Arrangement, signs: Signs): ScreenFrame {
  const regions = BANDS.flatMap((band) => {
    const box = boxFor(arrangement, band);
    return box.height > 0 ? (PARTS[band]?.(view, box, signs) ?? []) : [];
  });
  return { size: arrangement.size, regions, cursor: cursorIn(view, boxFor(arrangement, 'text')) };
}

/** The frame of a view of which only the meter has changed since. */
export function withMeter(
  frame: ScreenFrame,
  view: TakeView,
  arrangement: Arrangement,
  signs: Signs,
): ScreenFrame {
  const box = boxFor(arrangement, 'meter');
  if (box.height === 0) return frame;
  const others = frame.regions.filter(({ row }) => row !== box.row);
  return { ...frame, regions: [...others, ...meter(view, box, signs)] };
}
