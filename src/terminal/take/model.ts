import type { TakeRequest } from '../../prompter.ts';
import type { Meter } from '../../speech/sound/meter.ts';
import { visible } from '../../text/visible.ts';
import { countWords } from '../../text/words.ts';
import { type Arrangement, arrange, boxFor, contentWidth, type Size } from './arrangement.ts';
import { createBuffer, LONGEST_ANSWER, type TextBuffer } from './buffer.ts';
import { edited, type TextEdit } from './edit.ts';
import { brokenInAt, type SaidSoFar } from './interruption.ts';
import { type Layout, layoutText, positionOf, windowTop } from './layout.ts';
import type { Signs } from './signs.ts';
import type { Notice, TakeTerms, TakeView } from './view.ts';
import { hintRows, wrappedRows } from './wording.ts';

/** A take as the person sees and changes it; its time is kept by the clock. */
export interface TakeModel {
  readonly buffer: TextBuffer;
  readonly words: number;
  readonly hintsUsed: number;
  readonly pasted: boolean;
  readonly showsNotes: boolean;
  /** Nobody has changed the text it began with. */
  readonly isUntouched: boolean;
  /** The second at which the interviewer broke in; null while nobody has. */
  readonly stoppedAt: number | null;
  /** Said once, until the next key. */
  readonly remark: string | undefined;
  readonly layout: Layout;
  /** First row of text in the window. */
  readonly top: number;
}

const TALL = 30;
const NARROW = 60;

/**
 * Rows a long question may take: all it needs where there is box, else enough to know it by. Before an
 * interviewer nothing is measured, and what they ask is heard for the first time.
 */
function mostQuestionRows({ columns, rows }: Size, { targetSeconds }: TakeTerms): number {
  const more = targetSeconds === null ? 2 : 0;
  if (rows >= TALL) return 5 + more;
  return (columns < NARROW ? 3 : 2) + (columns < NARROW ? 2 : 1) * more;
}

/** Text of any origin, safe to print on one row. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/gu, ' ').trim());
}

export function termsOf(request: TakeRequest, hasEditor = false): TakeTerms {
  const {
    mode,
    heading,
    question,
    targetSeconds,
    allowedSeconds,
    pace,
    hints,
    notes = [],
  } = request;
  const { stop, sound, toAccept = false } = request;
  return {
    mode,
    heading: { ...heading, about: oneLine(heading.about), part: oneLine(heading.part) },
    question: oneLine(question),
    targetSeconds: targetSeconds === null ? null : Math.ceil(targetSeconds),
    allowedSeconds: allowedSeconds === null ? null : Math.ceil(allowedSeconds),
    pace,
    hints: hints.map(oneLine),
    notes: notes.map(oneLine),
    hasEditor: hasEditor && mode === 'typed',
    isRecorded: sound !== undefined,
    toAccept,
    ...(stop === undefined ? {} : { stop: { ...stop, line: oneLine(stop.line) } }),
  };
}

/** The model at so many whole seconds, of which so many were heard to be spoken: the interviewer may have broken in. */
export function withSeconds(
  model: TakeModel,
  { stop, pace }: TakeTerms,
  { seconds, voiced }: Pick<SaidSoFar, 'seconds' | 'voiced'>,
) {
  const { words, stoppedAt: before } = model;
  const stoppedAt = brokenInAt(stop, before, { seconds, words, pace, voiced });
  return stoppedAt === before ? model : { ...model, stoppedAt };
}

export function createModel(
  text: string,
  hintsUsed: number,
  stoppedAt: number | null = null,
): TakeModel {
  const buffer = createBuffer(text);
  return {
    buffer,
    words: countWords(buffer.text),
    hintsUsed,
    pasted: false,
    showsNotes: false,
    isUntouched: true,
    stoppedAt,
    remark: undefined,
    layout: layoutText(buffer.text, 0),
    top: 0,
  };
}

/** What to say of an answer that is full: above all, what did not get in. */
function fullRemark({ text, cutOff }: TextBuffer): string | undefined {
  if (cutOff > 1) return `The last ${cutOff.toLocaleString('en')} characters did not fit.`;
  return text.length >= LONGEST_ANSWER ? 'That is as long as an answer can get.' : undefined;
}

/** The model after an edit of its text. `height` is the rows of text on screen. */
export function afterEdit(model: TakeModel, edit: TextEdit, height: number): TakeModel {
  const buffer = edited(model.buffer, edit, { layout: model.layout, height });
  const remark = fullRemark(buffer) ?? model.remark;
  if (buffer.text === model.buffer.text) return { ...model, buffer, remark };
  return {
    ...model,
    buffer,
    words: countWords(buffer.text),
    pasted: model.pasted || edit.kind === 'paste',
    isUntouched: false,
    remark,
    layout: layoutText(buffer.text, model.layout.width, model.layout),
  };
}

export function withRemark(model: TakeModel, remark: string | undefined): TakeModel {
  return model.remark === remark ? model : { ...model, remark };
}

/** The model after one more hint was asked for, or, where there are notes, after they were turned over. */
export function withHint(model: TakeModel, { hints, notes }: TakeTerms): TakeModel {
  if (notes.length > 0) return { ...model, showsNotes: !model.showsNotes };
  if (hints.length === 0) return { ...model, remark: 'There are no hints here.' };
  if (model.hintsUsed >= hints.length) return { ...model, remark: 'There are no more hints.' };
  return { ...model, hintsUsed: model.hintsUsed + 1 };
}

/** Lays the take out for a screen: the text wrapped to it, the window around the cursor. */
export function staged(
  model: TakeModel,
  terms: TakeTerms,
  { size, signs, notice }: { size: Size; signs: Signs; notice: Notice | undefined },
): { model: TakeModel; arrangement: Arrangement } {
  const box = { width: contentWidth(size.columns), height: mostQuestionRows(size, terms) };
  const rowsOf = (text: string) => wrappedRows(text, box, signs).length;
  const stop = model.stoppedAt === null ? undefined : terms.stop;
  const isHinted = terms.mode === 'typed' && model.hintsUsed > 0;
  const hinted = model.showsNotes
    ? terms.notes.length
    : isHinted
      ? hintRows(terms.hints, model.hintsUsed, box, signs).length
      : 0;
  const measured = terms.targetSeconds === null ? 0 : 1;
  const arrangement = arrange(size, {
    question: rowsOf(terms.question),
    facts: measured,
    meter: terms.isRecorded ? 1 : 0,
    stop: stop === undefined ? 0 : rowsOf(stop.line),
    gauge: measured,
    hint: hinted,
    notice: notice ? 1 : 0,
  });
  const layout = layoutText(model.buffer.text, arrangement.textWidth, model.layout);
  const { row } = positionOf(layout, model.buffer.cursor);
  const { height } = boxFor(arrangement, 'text');
  const top = windowTop(model.top, row, { height, rowCount: layout.rows.length });
  return { model: { ...model, layout, top }, arrangement };
}

/** What there is to show of a model once it is staged. */
export function viewOf(
  { model, arrangement }: ReturnType<typeof staged>,
  {
    terms,
    seconds,
    notice,
    meter,
  }: { terms: TakeTerms; seconds: number; notice: Notice | undefined; meter: Meter | null },
): TakeView {
  const { buffer, words, hintsUsed, showsNotes, isUntouched, layout, top, stoppedAt } = model;
  const below = Math.max(0, layout.rows.length - top - boxFor(arrangement, 'text').height);
  const { cursor } = buffer;
  const seen = { words, hintsUsed, showsNotes, isUntouched, stoppedAt, notice };
  return { terms, activeSeconds: seconds, meter, ...seen, layout, cursor, top, below };
}
